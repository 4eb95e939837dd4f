import { i18n } from '#i18n';
import type { StorageWarning as Kind } from '../../utils/annotations/storage-warning.ts';
import './storage-warning.css';

interface StorageWarningProps {
  kind: Kind | undefined;
  /** Page on which notes can be exported; absent on that page itself. */
  exportAddress?: string;
}

/** Warns that notes are at risk where they are stored, and says what to do. Empty if they are not. */
export function StorageWarning({ kind, exportAddress }: StorageWarningProps) {
  return (
    <div role="status">
      {kind && (
        <p className="storage-warning" data-testid="storage-warning">
          {i18n.t(`storage.${kind}`)}{' '}
          {exportAddress !== undefined && (
            <a href={exportAddress} target="_blank" rel="noreferrer">
              {i18n.t('storage.export')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
