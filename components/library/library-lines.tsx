import { i18n } from '#i18n';
import type { BatchPart } from '../../utils/annotations/batch-part.ts';
import { formatNumber } from '../shared/format-number.ts';

interface LibraryLinesProps {
  /** Annotations that are listed. */
  count: number;
  isLoaded: boolean;
  isSearching: boolean;
  isTrash: boolean;
  isBusy: boolean;
  /** What was done last and can be undone. */
  last: (Pick<BatchPart, 'kind'> & { count: number }) | undefined;
  onUndo(): void;
  onAll(): void;
  /** Absent where the trash is empty, or something else is shown. */
  onEmptyTrash: (() => void) | undefined;
}

/** How much is listed, and what can be done about what was done last. */
export function LibraryLines({
  count,
  isLoaded,
  isSearching,
  isTrash,
  isBusy,
  last,
  onUndo,
  onAll,
  onEmptyTrash,
}: LibraryLinesProps) {
  return (
    <div className="lines">
      <p className="say" role="status" aria-busy={isSearching} data-testid="library-count">
        {i18n.t('library.listed', [formatNumber(count)])} {!isLoaded && i18n.t('library.loading')}
      </p>
      {isTrash && <p className="say">{i18n.t('library.trashTime')}</p>}
      {count > 0 && (
        <button type="button" data-testid="library-select-all" onClick={onAll}>
          {i18n.t('library.selectAll')}
        </button>
      )}
      {onEmptyTrash && (
        <button type="button" disabled={isBusy} data-testid="library-empty-trash" onClick={onEmptyTrash}>
          {i18n.t('library.emptyTrash')}
        </button>
      )}
      {last && (
        <button type="button" disabled={isBusy} data-testid="library-undo" onClick={onUndo}>
          {i18n.t(`library.undo.${last.kind}`, [formatNumber(last.count)])}
        </button>
      )}
    </div>
  );
}
