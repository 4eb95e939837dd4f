import { jumpedTo } from '../../documents/jump-address.ts';

/** Milliseconds that a page may take to show all of its text. */
const timeout = 6000;

/** What to do with the annotation that was asked for. */
interface Arrival {
  /** Goes to an annotation; false if it has no place on the page. */
  goTo(id: string): boolean;
  /** Called with the annotation if it has no place by the end of the timeout, or none that the page shows. */
  notHere(id: string): void;
}

/**
 * Goes to the annotation that the page's address asks for, once it has a place; the library opens pages in this way.
 * The request is removed from the address: it is not part of the page, and a reload should not repeat it.
 * @returns a function to call whenever highlights were placed
 */
export function arriveAtHighlight({ goTo, notHere }: Arrival): () => void {
  const asked = window === top ? jumpedTo(location.hash) : undefined;
  if (asked === undefined) return () => undefined;
  history.replaceState(history.state, '', location.href.slice(0, -location.hash.length));
  let isOver = false;
  const timer = setTimeout(() => {
    if (!isOver) notHere(asked);
    isOver = true;
  }, timeout);
  return () => {
    if (isOver || !goTo(asked)) return;
    isOver = true;
    clearTimeout(timer);
  };
}
