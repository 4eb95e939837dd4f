import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number.ts';
import '../shared/storage-warning.css';

interface DamagedNoticeProps {
  /** Records that could not be read. */
  count: number;
  isBusy: boolean;
  onSave(): void;
}

/** Says how many records could not be read and offers to save them unchanged. Empty if there are none. */
export function DamagedNotice({ count, isBusy, onSave }: DamagedNoticeProps) {
  if (count === 0) return null;
  return (
    <p className="storage-warning" data-testid="library-damaged">
      {i18n.t('library.damaged', [formatNumber(count)])}{' '}
      <button type="button" disabled={isBusy} data-testid="library-save-damaged" onClick={onSave}>
        {i18n.t('library.saveDamaged')}
      </button>
    </p>
  );
}
