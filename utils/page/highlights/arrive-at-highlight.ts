import { jumpedTo } from '../../documents/jump-address.ts';

/** Milliseconds that a page may take to show all of its text. */
const patience = 6000;

/** What the page knows of an annotation: it can be gone to, or it is known to have no place, or nothing is known yet. */
interface Arrival {
  /** Goes to an annotation; false where it has no place on the page. */
  goTo(id: string): boolean;
  /** Told where the page has had its time and the annotation no place. */
  notHere(): void;
}

/**
 * Goes to the annotation that the page's address asks for, as the library does, once it has a place. The request is
 * taken out of the address: it is no part of the page, and a reload is no second request.
 * @returns a function to call each time that highlights were placed
 */
export function arriveAtHighlight({ goTo, notHere }: Arrival): () => void {
  const asked = window === top ? jumpedTo(location.hash) : undefined;
  if (asked === undefined) return () => undefined;
  history.replaceState(history.state, '', location.href.slice(0, -location.hash.length));
  let isOver = false;
  const timer = setTimeout(() => {
    if (!isOver) notHere();
    isOver = true;
  }, patience);
  return () => {
    if (isOver || !goTo(asked)) return;
    isOver = true;
    clearTimeout(timer);
  };
}
