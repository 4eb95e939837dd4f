import type { Ref } from 'react';
import { LibraryHeader } from '../../components/library/library-header.tsx';
import { SearchField } from '../../components/library/search-field.tsx';
import type { LibraryContents } from '../../utils/surfaces/library/use-library.ts';
import type { LibraryView } from '../../utils/surfaces/library/use-library-view.ts';

interface LibraryTopProps extends Pick<LibraryContents, 'kept' | 'inTrash'> {
  view: Pick<LibraryView, 'filter' | 'refine'>;
  isBusy: boolean;
  searchField: Ref<HTMLInputElement>;
  onExport(): void;
  onImport(file: File): void;
  /** Moves the focus from the search field to the list. */
  onLeave(): void;
}

/** The header with the search field. */
export function LibraryTop({ view, kept, inTrash, isBusy, searchField, ...acts }: LibraryTopProps) {
  return (
    <LibraryHeader
      kept={kept}
      inTrash={inTrash}
      isTrash={view.filter.in === 'trash'}
      isBusy={isBusy}
      onTrash={(wanted) => view.refine({ in: wanted ? 'trash' : undefined })}
      onExport={acts.onExport}
      onImport={acts.onImport}
    >
      <SearchField
        field={searchField}
        words={view.filter.words ?? ''}
        onSearch={(words) => view.refine({ words: words.trim() === '' ? undefined : words })}
        onLeave={acts.onLeave}
      />
    </LibraryHeader>
  );
}
