import { Filters } from '../../components/library/filters.tsx';
import { bodyName } from '../../utils/finder/symbols/body-name.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import type { LibraryContents } from '../../utils/surfaces/library/use-library.ts';
import type { LibraryView } from '../../utils/surfaces/library/use-library-view.ts';

interface LibraryFiltersProps extends Pick<LibraryContents, 'tags' | 'bodies'> {
  view: LibraryView;
}

/** The filters, with bodies named in the interface language. */
export function LibraryFilters({ view, tags, bodies }: LibraryFiltersProps) {
  return (
    <Filters
      filter={view.filter}
      isGrouped={view.isGrouped}
      tags={tags}
      bodies={bodies}
      documentName={view.filter.document}
      bodyName={(series) => bodyName(series, interfaceLanguage())}
      onRefine={view.refine}
      onClear={view.clear}
      onGroup={view.group}
    />
  );
}
