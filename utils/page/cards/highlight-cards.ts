import type { Selector } from '../../anchoring/selector.ts';
import type { PageWish } from '../../messaging/protocol/page-channel.ts';
import type { PageHighlights } from '../highlights/page-highlights.ts';
import type { PlacedHighlight } from '../highlights/placement.ts';
import type { Point } from '../text/text-at-point.ts';
import type { PageCards } from './page-cards.ts';
import { stepInRing } from './reference-steps.ts';
import type { ReferenceWalk } from './reference-walk.ts';

export interface HighlightCards {
  /** Opens the card of the highlight at a point that begins last; false where there is none. */
  showAt(point: Point): boolean;
  /** Opens the card of a highlight, to write in it where `begin` says so. */
  show(highlight: PlacedHighlight, begin?: 'note' | 'tags'): void;
  /** Goes to the place of an annotation and opens its card; false where it has none. */
  goTo(id: string): boolean;
  /** Gives an annotation a place, and shows it there with the way back. @throws Failure */
  move(id: string, range: Range): Promise<void>;
  /** Does what a card wants, if it is the card of a highlight. @throws Failure */
  obey(wish: PageWish): Promise<void>;
}

function overlap(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;
}

/** The cards of highlights: the way through those that lie over each other, and through the places of one that has several. */
export function createHighlightCards(
  highlights: PageHighlights,
  cards: PageCards,
  walk: ReferenceWalk,
): HighlightCards {
  /** Those that lie where the card was opened. */
  let here: readonly PlacedHighlight[] = [];
  let before: { id: string; selectors: readonly Selector[] } | undefined;

  const open = () => (cards.open && 'annotation' in cards.open ? cards.open : undefined);

  function overlapping({ range }: PlacedHighlight): PlacedHighlight[] {
    return [...highlights.placed, ...highlights.candidates].filter((other) => overlap(other.range, range));
  }

  function show(highlight: PlacedHighlight, how: Parameters<PageCards['show']>[1] = {}): void {
    const isMoved = before?.id === highlight.annotation.id;
    if (!isMoved) before = undefined;
    cards.show(highlight, { ...how, highlight: { here: here.length, isMoved } });
  }

  function stepTo(things: readonly PlacedHighlight[]): void {
    const shown = open();
    const next = stepInRing(things.length, shown ? things.indexOf(shown) : -1, 1, 0);
    const highlight = next && things[next.index];
    if (!highlight) return;
    const focus = cards.hasFocus();
    walk.goTo(highlight);
    show(highlight, { focus });
  }

  async function move(id: string, range: Range): Promise<void> {
    const annotation = [...highlights.orphaned, highlights.find(id)?.annotation].find((each) => each?.id === id);
    const focus = cards.hasFocus();
    const selectors = annotation && (await highlights.move(annotation, range));
    const moved = highlights.find(id);
    if (!selectors || !moved) return;
    before = { id, selectors };
    here = overlapping(moved);
    walk.goTo(moved);
    show(moved, { focus });
  }

  async function moveBack(): Promise<void> {
    const shown = open();
    if (!shown || !before || before.id !== shown.annotation.id) return;
    const { id, selectors } = before;
    before = undefined;
    const focus = cards.hasFocus();
    await highlights.moveBack(shown.annotation, selectors);
    const back = highlights.find(id);
    if (back) show(back, { focus });
    else cards.close();
  }

  return {
    showAt(point) {
      here = highlights.at(point.x, point.y);
      const [first] = here;
      if (first) show(first, { point });
      return first !== undefined;
    },
    show(highlight, begin) {
      here = overlapping(highlight);
      show(highlight, { focus: begin !== undefined, ...(begin && { begin }) });
    },
    goTo(id) {
      const highlight = highlights.find(id);
      if (!highlight) return false;
      here = overlapping(highlight);
      walk.goTo(highlight);
      show(highlight);
      return true;
    },
    move,
    async obey({ type }) {
      const shown = open();
      if (!shown) return;
      if (type === 'otherHere') stepTo(here);
      else if (type === 'nextPlace')
        stepTo(highlights.candidates.filter(({ annotation }) => annotation.id === shown.annotation.id));
      else if (type === 'choosePlace') await move(shown.annotation.id, shown.range);
      else if (type === 'undoPlace') await moveBack();
    },
  };
}
