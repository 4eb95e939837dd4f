import { i18n } from '#i18n';
import type { BatchPart } from '../../utils/annotations/batch-part.ts';
import { formatNumber } from '../shared/format-number.ts';

interface LibraryLinesProps {
  /** Annotations in the list. */
  count: number;
  isLoaded: boolean;
  isSearching: boolean;
  isTrash: boolean;
  isBusy: boolean;
  /** The last change that can be undone. */
  last: (Pick<BatchPart, 'kind'> & { count: number }) | undefined;
  onUndo(): void;
  onAll(): void;
  /** Absent unless the trash is shown and has something in it. */
  onEmptyTrash: (() => void) | undefined;
}

/** How many annotations are listed, and the buttons to select all, empty the trash and undo. */
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
