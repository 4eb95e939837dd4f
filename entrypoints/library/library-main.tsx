import type { RefObject } from 'react';
import { DamagedNotice } from '../../components/library/damaged-notice.tsx';
import { Filters } from '../../components/library/filters.tsx';
import { ProgressLine } from '../../components/library/progress-line.tsx';
import { SelectionBar } from '../../components/library/selection-bar.tsx';
import { FailureMessage } from '../../components/shared/failure-message.tsx';
import { StorageWarning } from '../../components/shared/storage-warning.tsx';
import { bodyName } from '../../utils/finder/symbols/body-name.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import type { useLibraryPage } from '../../utils/surfaces/library/use-library-page.ts';
import { useStorageWarning } from '../../utils/surfaces/notes/use-storage-warning.ts';
import { LibraryPanes } from './library-panes.tsx';

interface LibraryMainProps {
  page: ReturnType<typeof useLibraryPage>;
  main: RefObject<HTMLElement | null>;
  onExport(): void;
}

/** What is shown of the library: filters, what goes on, what is selected, and the list. */
export function LibraryMain({ page, main, onExport }: LibraryMainProps) {
  const { view, library, selection, work, bulk, isBusy, isTrash } = page;
  const chosen = [...selection.chosen];
  return (
    <main ref={main}>
      <Filters
        {...view}
        {...library}
        documentName={view.filter.document}
        bodyName={(series) => bodyName(series, interfaceLanguage())}
        onRefine={view.refine}
        onClear={view.clear}
        onGroup={view.group}
      />
      <StorageWarning kind={useStorageWarning()} />
      <DamagedNotice count={page.damaged.count} isBusy={isBusy} onSave={page.damaged.save} />
      {library.failure && <FailureMessage kind={library.failure} onRetry={library.again} />}
      {work.failure && <FailureMessage kind={work.failure} />}
      <ProgressLine progress={work.progress} onCancel={work.cancel} />
      {chosen.length > 0 && (
        <SelectionBar
          count={chosen.length}
          isTrash={isTrash}
          isBusy={isBusy}
          tags={library.tags.map(([tag]) => tag)}
          onChange={(change) => void bulk.change(chosen, change)}
          onPurge={() => page.setPurging(chosen)}
          onExport={onExport}
          onNone={selection.none}
        />
      )}
      <LibraryPanes page={page} />
    </main>
  );
}
