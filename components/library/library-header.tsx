import { type ReactNode, useRef } from 'react';
import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number.ts';

interface LibraryHeaderProps {
  kept: number;
  inTrash: number;
  isTrash: boolean;
  isBusy: boolean;
  /** The search field. */
  children: ReactNode;
  onTrash(isTrash: boolean): void;
  onExport(): void;
  onImport(file: File): void;
}

/** The title, the search, the choice between all and the trash, and the buttons to export and import. */
export function LibraryHeader({
  kept,
  inTrash,
  isTrash,
  isBusy,
  children,
  onTrash,
  onExport,
  onImport,
}: LibraryHeaderProps) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="library-header">
      <h1>
        <bdi>Recalling</bdi> <small>{i18n.t('library.heading')}</small>
      </h1>
      {children}
      <nav aria-label={i18n.t('library.sections')}>
        <button type="button" aria-pressed={!isTrash} data-testid="library-all" onClick={() => onTrash(false)}>
          {i18n.t('library.all')} <span>{formatNumber(kept)}</span>
        </button>
        <button type="button" aria-pressed={isTrash} data-testid="library-trash" onClick={() => onTrash(true)}>
          {i18n.t('library.trash')} <span>{formatNumber(inTrash)}</span>
        </button>
        <button type="button" disabled={isBusy || kept + inTrash === 0} data-testid="library-export" onClick={onExport}>
          {i18n.t('library.export')}
        </button>
        <button type="button" disabled={isBusy} onClick={() => file.current?.click()}>
          {i18n.t('library.import')}
        </button>
        <input
          ref={file}
          hidden
          type="file"
          aria-label={i18n.t('library.import')}
          accept=".json,.jsonld,.jsonl,.ndjson,.annotation,application/json,application/ld+json"
          data-testid="library-file"
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) onImport(chosen);
            // Otherwise choosing the same file again would not be a change.
            target.value = '';
          }}
        />
      </nav>
    </header>
  );
}
