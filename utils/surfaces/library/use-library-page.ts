import { useCallback, useMemo, useState } from 'react';
import { jumpAddress } from '../../documents/jump-address.ts';
import { rowsOf } from '../../library/rows.ts';
import { useBulk } from './use-bulk.ts';
import { useDamagedRecords } from './use-damaged-records.ts';
import { useExport } from './use-export.ts';
import { useImport } from './use-import.ts';
import { useLibrary } from './use-library.ts';
import { useLibraryView } from './use-library-view.ts';
import { useSelection } from './use-selection.ts';
import { useUndo } from './use-undo.ts';
import { useWork } from './use-work.ts';

function whyEmpty(kept: number, inTrash: number, isTrash: boolean): 'nothing' | 'emptyTrash' | 'noMatch' {
  if (kept + inTrash === 0) return 'nothing';
  return isTrash && inTrash === 0 ? 'emptyTrash' : 'noMatch';
}

/** Everything that the library's page shows and does. */
export function useLibraryPage() {
  const view = useLibraryView();
  const library = useLibrary(view.filter);
  const { found, isLoaded, kept, inTrash, find, isMarked } = library;
  const rows = useMemo(() => rowsOf(found, view.isGrouped), [found, view.isGrouped]);
  const selection = useSelection(rows);
  const work = useWork();
  const undo = useUndo(work);
  const bulk = useBulk(work, undo);
  const isTrash = view.filter.in === 'trash';

  /** What is to be taken out for good, once the reader has confirmed it. */
  const [purging, setPurging] = useState<readonly string[] | 'all'>();
  const addressOf = useCallback(
    (id: string) => {
      const entry = find(id);
      return entry && jumpAddress(entry);
    },
    [find],
  );
  const { chosen, active } = selection;
  const { change } = bulk;
  /** Puts what is selected into the trash; without a selection, what the reader is at. */
  const trash = useCallback(() => {
    const ids = chosen.size > 0 ? [...chosen] : active === undefined ? [] : [active];
    if (ids.length === 0) return;
    if (isTrash) setPurging(ids);
    else void change(ids, { trash: true });
  }, [chosen, active, isTrash, change]);

  const emptiness = !isLoaded || found.length > 0 ? undefined : whyEmpty(kept, inTrash, isTrash);

  return {
    view,
    library,
    rows,
    selection,
    work,
    undo,
    bulk,
    isTrash,
    isBusy: work.progress !== undefined,
    /** Why nothing is listed; undefined where something is, or not all was read yet. */
    emptiness,
    trash,
    purging,
    setPurging,
    addressOf,
    damaged: useDamagedRecords(work, isLoaded),
    exportFile: useExport(work),
    imports: useImport(
      work,
      undo,
      useCallback((subject: string) => !isLoaded || isMarked(subject), [isLoaded, isMarked]),
    ),
  };
}
