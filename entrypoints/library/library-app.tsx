import { useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import '../../components/library/library.css';
import { LibraryHeader } from '../../components/library/library-header.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import { useFileDrop } from '../../utils/surfaces/library/use-file-drop.ts';
import { useLibraryKeys } from '../../utils/surfaces/library/use-library-keys.ts';
import { useLibraryPage } from '../../utils/surfaces/library/use-library-page.ts';
import { LibraryMain } from './library-main.tsx';
import { LibraryWindows } from './library-windows.tsx';

/** The library: everything that was ever marked or written. */
export function LibraryApp() {
  const page = useLibraryPage();
  const { view, library, selection, isBusy, isTrash, imports, trash, undo } = page;
  const [isExporting, setExporting] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const isDropping = useFileDrop(imports.look);
  const { all, none } = selection;
  useLibraryKeys(
    useMemo(
      () => ({ search: () => search.current?.focus(), all, none, trash, undo: undo.undo }),
      [all, none, trash, undo.undo],
    ),
  );
  return (
    <div className={`library ${isDropping ? 'dropping' : ''}`} dir={i18n.t('direction')}>
      <LibraryHeader
        {...library}
        isTrash={isTrash}
        isBusy={isBusy}
        onTrash={(wanted) => view.refine({ in: wanted ? 'trash' : undefined })}
        onExport={() => setExporting(true)}
        onImport={imports.look}
      >
        <SearchField
          field={search}
          words={view.filter.words ?? ''}
          onSearch={(words) => view.refine({ words: words.trim() === '' ? undefined : words })}
          onLeave={() => main.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
        />
      </LibraryHeader>
      <LibraryMain page={page} main={main} onExport={() => setExporting(true)} />
      <LibraryWindows page={page} isExporting={isExporting} onExported={() => setExporting(false)} />
    </div>
  );
}
