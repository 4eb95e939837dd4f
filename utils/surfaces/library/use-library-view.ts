import { useCallback, useEffect, useState } from 'react';
import type { Filter, FilterChange } from '../../library/filter.ts';
import { hashOf, viewOf } from '../../library/filter-address.ts';

export interface LibraryView {
  filter: Filter;
  /** Annotations are listed under their documents. */
  isGrouped: boolean;
  refine(change: FilterChange): void;
  /** Removes all filters, but stays in the trash if that is shown. */
  clear(): void;
  group(isGrouped: boolean): void;
}

const isStated = ([, value]: [string, unknown]): boolean => value !== undefined && value !== '';

/** How the library is shown. The address holds it, so that the browser's back button undoes a filter. */
export function useLibraryView(): LibraryView {
  const [view, setView] = useState(() => viewOf(location.hash));
  useEffect(() => {
    const follow = () => setView(viewOf(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);

  const show = useCallback(
    (filter: Filter, isGrouped: boolean) => {
      const hash = hashOf({ filter, isGrouped });
      const address = location.pathname + location.search + hash;
      // Words typed letter by letter are one step of the history.
      const isTyping = filter.words !== view.filter.words && view.filter.words !== undefined;
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      setView(viewOf(hash));
    },
    [view],
  );

  return {
    ...view,
    refine: useCallback(
      (change) =>
        show(Object.fromEntries(Object.entries({ ...view.filter, ...change }).filter(isStated)), view.isGrouped),
      [view, show],
    ),
    clear: useCallback(() => show(view.filter.in === 'trash' ? { in: 'trash' } : {}, view.isGrouped), [view, show]),
    group: useCallback((isGrouped) => show(view.filter, isGrouped), [view, show]),
  };
}
