import { later } from '../../ground/lifetime.ts';
import { shadowTreeOf } from '../text/shadow-trees.ts';

/** Milliseconds between two looks: nothing is reported when an element gets a shadow tree. */
const pause = 1_000;
/** Elements that are looked at: as many as cost less than a millisecond. */
const most = 2_000;

/**
 * Calls `changed` when one of the elements that had no shadow tree has got one, as when a page defines its own elements
 * after it was read. Stops when the signal aborts.
 * @param hosts returns the elements that had none when the page was last read, and whether they were defined
 */
export function watchLateTrees(
  hosts: () => ReadonlyMap<Element, boolean>,
  changed: () => void,
  signal: AbortSignal,
): void {
  let reported: ReadonlyMap<Element, boolean> | undefined;

  function hasGotTree(element: Element, wasDefined: boolean): boolean {
    if (element.shadowRoot) return true;
    // A closed tree costs more to ask for; it comes with the definition.
    return !wasDefined && element.matches(':defined') && shadowTreeOf(element) !== null;
  }

  function look(): void {
    const now = hosts();
    if (
      now !== reported &&
      !document.hidden &&
      now
        .entries()
        .take(most)
        .some(([host, was]) => hasGotTree(host, was))
    ) {
      // Once for each reading: the next one finds the tree.
      reported = now;
      changed();
    }
    later(signal, look, pause);
  }
  later(signal, look, pause);
}
