import { useCallback, useEffect, useState } from 'react';
import type { Filter } from '../../library/filter.ts';
import { hashOf, viewOf } from '../../library/filter-address.ts';

/** How the library is shown. It stands in the address, so that the browser's back button undoes a filter. */
export function useLibraryView() {
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

  const change = useCallback(
    (filter: Filter, isGrouped: boolean) => {
      const hash = hashOf({ filter, isGrouped });
      const address = location.pathname + location.search + hash;
      // What is typed letter by letter is one step of the history.
      const isTyping = filter.words !== view.filter.words && view.filter.words !== undefined;
      if (isTyping) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      setView(viewOf(hash));
    },
    [view],
  );

  return {
    ...view,
    /** Changes the filter; what is undefined is taken out of it. */
    refine: useCallback(
      (change_: { [Name in keyof Filter]?: Filter[Name] | undefined }) => {
        const stated = Object.entries({ ...view.filter, ...change_ }).filter(
          ([, value]) => value !== undefined && value !== '',
        );
        change(Object.fromEntries(stated), view.isGrouped);
      },
      [view, change],
    ),
    /** Shows all, or all of the trash. */
    clear: useCallback(() => change(view.filter.in === 'trash' ? { in: 'trash' } : {}, view.isGrouped), [view, change]),
    group: useCallback((isGrouped: boolean) => change(view.filter, isGrouped), [view, change]),
  };
}
