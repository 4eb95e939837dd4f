import { useCallback, useMemo } from 'react';
import { type LibraryRows, rowsOf } from '../../library/rows.ts';
import { type Bulk, useBulk } from './use-bulk.ts';
import { type DamagedRecords, useDamagedRecords } from './use-damaged-records.ts';
import { type Deletion, useDeletion } from './use-deletion.ts';
import { type ExportAnnotations, useExport } from './use-export.ts';
import { type Import, useImport } from './use-import.ts';
import { type LibraryContents, useLibrary } from './use-library.ts';
import { type LibraryView, useLibraryView } from './use-library-view.ts';
import { type ListSelection, useSelection } from './use-selection.ts';
import { type Undo, useUndo } from './use-undo.ts';
import { useWork, type Work } from './use-work.ts';

export interface LibraryPage {
  view: LibraryView;
  library: LibraryContents;
  rows: LibraryRows;
  selection: ListSelection;
  work: Work;
  undo: Undo;
  bulk: Bulk;
  deletion: Deletion;
  damaged: DamagedRecords;
  exportFile: ExportAnnotations;
  imports: Import;
}

/** Wires the parts of the library page to each other; each component is given only what it needs of them. */
export function useLibraryPage(): LibraryPage {
  const view = useLibraryView();
  const library = useLibrary(view.filter);
  const { found, isLoaded, inTrash, isMarked } = library;
  const rows = useMemo(() => rowsOf(found, view.isGrouped), [found, view.isGrouped]);
  const selection = useSelection(rows);
  const work = useWork();
  const undo = useUndo(work);
  const bulk = useBulk(work, undo);
  // Until everything was read, any document may have annotations.
  const mayBeMarked = useCallback((subject: string) => !isLoaded || isMarked(subject), [isLoaded, isMarked]);
  return {
    view,
    library,
    rows,
    selection,
    work,
    undo,
    bulk,
    deletion: useDeletion(selection, bulk, view.filter.in === 'trash', inTrash),
    damaged: useDamagedRecords(work, isLoaded),
    exportFile: useExport(work),
    imports: useImport(work, undo, mayBeMarked),
  };
}
