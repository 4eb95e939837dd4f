import type { Selector } from '../../anchoring/selector.ts';
import type { Span } from '../../ground/span.ts';
import type { PageWish } from '../../messaging/protocol/page-channel.ts';
import type { PageHighlights } from '../highlights/page-highlights.ts';
import type { PlacedHighlight } from '../highlights/placement.ts';
import type { Point } from '../text/text-at-point.ts';
import type { PageCards, ShowOptions } from './page-cards.ts';
import { stepInRing } from './reference-steps.ts';
import type { ReferenceWalk } from './reference-walk.ts';

export interface HighlightCards {
  /** Opens the card of the highlight at a point, of several the one that begins last; false if there is none. */
  showAt(point: Point): boolean;
  /** Opens the card of a highlight, ready to write what `begin` names. */
  show(highlight: PlacedHighlight, begin?: 'note' | 'tags'): void;
  /** Goes to the place of an annotation and opens its card; false if it has none. */
  goTo(id: string): boolean;
  /** Moves an annotation to a range, and opens its card there with the choice of undoing that. @throws Failure */
  move(id: string, range: Range): Promise<void>;
  /** Does what a card wants, if it is the card of a highlight. @throws Failure */
  handleWish(wish: PageWish): Promise<void>;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** The highlights that overlap a highlight, itself included, and the possible places that do. */
function overlapping({ placed, candidates }: PageHighlights, { span }: PlacedHighlight): PlacedHighlight[] {
  return [...placed, ...candidates].filter((other) => overlap(other.span, span));
}

/** Opens the cards of highlights, steps through those that overlap, and through the places of one that has several. */
export function createHighlightCards(
  highlights: PageHighlights,
  cards: PageCards,
  walk: ReferenceWalk,
): HighlightCards {
  /** The highlights at the place where the card was opened. */
  let here: readonly PlacedHighlight[] = [];
  let movedFrom: { id: string; selectors: readonly Selector[] } | undefined;

  const open = () => (cards.open && 'annotation' in cards.open ? cards.open : undefined);

  function show(highlight: PlacedHighlight, options: ShowOptions = {}): void {
    const isMoved = movedFrom?.id === highlight.annotation.id;
    if (!isMoved) movedFrom = undefined;
    cards.show(highlight, { ...options, highlight: { here: here.length, isMoved } });
  }

  function stepThrough(places: readonly PlacedHighlight[]): void {
    const shown = open();
    const next = stepInRing(places.length, shown ? places.indexOf(shown) : -1, 1, 0);
    const highlight = next && places[next.index];
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
    movedFrom = { id, selectors };
    here = overlapping(highlights, moved);
    walk.goTo(moved);
    show(moved, { focus });
  }

  async function moveBack(): Promise<void> {
    const shown = open();
    if (!shown || !movedFrom || movedFrom.id !== shown.annotation.id) return;
    const { id, selectors } = movedFrom;
    movedFrom = undefined;
    const focus = cards.hasFocus();
    await highlights.moveBack(shown.annotation, selectors);
    const back = highlights.find(id);
    if (back) show(back, { focus });
    else cards.close();
  }

  async function handleWish({ type }: PageWish): Promise<void> {
    const shown = open();
    if (!shown) return;
    const { id } = shown.annotation;
    if (type === 'otherHere') stepThrough(here);
    else if (type === 'nextPlace') stepThrough(highlights.candidates.filter(({ annotation }) => annotation.id === id));
    else if (type === 'choosePlace') await move(id, shown.range);
    else if (type === 'undoPlace') await moveBack();
  }

  return {
    showAt(point) {
      here = highlights.at(point.x, point.y);
      const [first] = here;
      if (first) show(first, { point });
      return first !== undefined;
    },
    show(highlight, begin) {
      here = overlapping(highlights, highlight);
      show(highlight, { focus: begin !== undefined, ...(begin && { begin }) });
    },
    goTo(id) {
      const highlight = highlights.find(id);
      if (!highlight) return false;
      here = overlapping(highlights, highlight);
      walk.goTo(highlight);
      show(highlight);
      return true;
    },
    move,
    handleWish,
  };
}
