import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import '../../components/library/library.css';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { useFileDrop } from '../../utils/surfaces/library/use-file-drop.ts';
import { useLibraryKeys } from '../../utils/surfaces/library/use-library-keys.ts';
import { useLibraryPage } from '../../utils/surfaces/library/use-library-page.ts';
import { LibraryDialogs } from './library-dialogs.tsx';
import { LibraryFilters } from './library-filters.tsx';
import { LibraryNotices } from './library-notices.tsx';
import { LibraryPanes } from './library-panes.tsx';
import { LibraryTop } from './library-top.tsx';

/** The library: every highlight and note. */
export function LibraryApp() {
  const { view, library, rows, selection, work, undo, bulk, deletion, ...page } = useLibraryPage();
  const { kept, inTrash, found, tags, bodies } = library;
  const [isExporting, setExporting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const isDropping = useFileDrop(page.imports.preview);
  const { selectAll, selectNone } = selection;
  const keys = useMemo(
    () => ({ search: () => search.current?.focus(), selectAll, selectNone, trash: deletion.remove, undo: undo.undo }),
    [selectAll, selectNone, deletion.remove, undo.undo],
  );
  useLibraryKeys(keys);
  const isBusy = work.progress !== undefined;
  const chosen = [...selection.chosen];
  return (
    <div className={`library ${isDropping ? 'dropping' : ''}`} dir={i18n.t('direction')}>
      <LibraryTop
        view={view}
        kept={kept}
        inTrash={inTrash}
        isBusy={isBusy}
        searchField={search}
        onExport={() => setExporting(true)}
        onImport={page.imports.preview}
        onLeave={() => main.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
      />
      <main ref={main}>
        <LibraryFilters view={view} tags={tags} bodies={bodies} />
        <LibraryNotices damaged={page.damaged} work={work} failure={library.failure} onRetry={library.again} />
        {chosen.length > 0 && (
          <SelectionBar
            count={chosen.length}
            isTrash={view.filter.in === 'trash'}
            isBusy={isBusy}
            tags={tags.map(([tag]) => tag)}
            onChange={(change) => void bulk.change(chosen, change)}
            onPurge={() => deletion.askToPurge(chosen)}
            onExport={() => setExporting(true)}
            onNone={selectNone}
          />
        )}
        <LibraryPanes
          view={view}
          library={library}
          rows={rows}
          selection={selection}
          undo={undo}
          isBusy={isBusy}
          onEmptyTrash={() => deletion.askToPurge('all')}
        />
      </main>
      <LibraryDialogs
        found={found}
        kept={kept}
        inTrash={inTrash}
        isExporting={isExporting}
        deletion={deletion}
        selected={chosen}
        imports={page.imports}
        onExport={page.exportFile}
        onExportClosed={() => setExporting(false)}
      />
    </div>
  );
}
