import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Filters } from '../../components/library/filters.tsx';
import '../../components/library/library.css';
import { LibraryHeader } from '../../components/library/library-header.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { bodyName } from '../../utils/finder/symbols/body-name.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { useFileDrop } from '../../utils/surfaces/library/use-file-drop.ts';
import { useLibraryKeys } from '../../utils/surfaces/library/use-library-keys.ts';
import { useLibraryPage } from '../../utils/surfaces/library/use-library-page.ts';
import { LibraryDialogs } from './library-dialogs.tsx';
import { LibraryNotices } from './library-notices.tsx';
import { LibraryPanes } from './library-panes.tsx';

/** The library: every highlight and note. */
export function LibraryApp() {
  const { view, library, rows, selection, work, undo, bulk, deletion, ...page } = useLibraryPage();
  const [isExporting, setExporting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const isDropping = useFileDrop(page.imports.preview);
  const { selectAll, selectNone } = selection;
  useLibraryKeys(
    useMemo(
      () => ({
        search: () => search.current?.focus(),
        selectAll,
        selectNone,
        trash: deletion.remove,
        undo: undo.undo,
      }),
      [selectAll, selectNone, deletion.remove, undo.undo],
    ),
  );
  const isTrash = view.filter.in === 'trash';
  const isBusy = work.progress !== undefined;
  const chosen = [...selection.chosen];
  return (
    <div className={`library ${isDropping ? 'dropping' : ''}`} dir={i18n.t('direction')}>
      <LibraryHeader
        kept={library.kept}
        inTrash={library.inTrash}
        isTrash={isTrash}
        isBusy={isBusy}
        onTrash={(wanted) => view.refine({ in: wanted ? 'trash' : undefined })}
        onExport={() => setExporting(true)}
        onImport={page.imports.preview}
      >
        <SearchField
          field={search}
          words={view.filter.words ?? ''}
          onSearch={(words) => view.refine({ words: words.trim() === '' ? undefined : words })}
          onLeave={() => main.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
        />
      </LibraryHeader>
      <main ref={main}>
        <Filters
          filter={view.filter}
          isGrouped={view.isGrouped}
          tags={library.tags}
          bodies={library.bodies}
          documentName={view.filter.document}
          bodyName={(series) => bodyName(series, interfaceLanguage())}
          onRefine={view.refine}
          onClear={view.clear}
          onGroup={view.group}
        />
        <LibraryNotices damaged={page.damaged} work={work} failure={library.failure} onRetry={library.again} />
        {chosen.length > 0 && (
          <SelectionBar
            count={chosen.length}
            isTrash={isTrash}
            isBusy={isBusy}
            tags={library.tags.map(([tag]) => tag)}
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
        found={library.found}
        selected={chosen}
        kept={library.kept}
        inTrash={library.inTrash}
        isExporting={isExporting}
        deletion={deletion}
        imports={page.imports}
        onExport={page.exportFile}
        onExportClosed={() => setExporting(false)}
      />
    </div>
  );
}
