import { kinshipOf } from '../../anchoring/kinship.ts';
import type { Selector } from '../../anchoring/selector.ts';
import type { Annotation, HighlightColour, NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { PageReading } from '../text/page-reading.ts';
import type { Painter } from '../text/painter.ts';
import { isOnRange } from '../text/text-at-point.ts';
import { rangeOf, spanOf } from '../text/text-range.ts';
import { highlightsForPage } from './highlights-for-page.ts';
import { createPageAnchors, type PassagePaths } from './page-anchors.ts';
import { paintHighlights } from './paint-highlights.ts';
import { type PlacedHighlight, type Placement, placeAnchored } from './placed-highlight.ts';

export interface PlacedHighlights extends Placement {
  /** Asks for the annotations of the document and of those it cites, and places them. @throws Failure */
  load(): Promise<void>;
  /** Places them anew, after the page was read anew. */
  place(): Promise<void>;
  /**
   * Keeps a highlight over a range, or gives the one that covers just this range already its new colour; without a
   * colour that one is left as it is, and a new one is yellow. Undefined where the range covers none of the page's text.
   * @throws Failure
   */
  keep(range: Range, colour?: HighlightColour): Promise<Annotation | undefined>;
  /**
   * Gives an annotation the place that the reader has chosen for it.
   * @returns the selectors that it had; undefined where the range covers none of the page's text
   * @throws Failure
   */
  move(annotation: Annotation, range: Range): Promise<readonly Selector[] | undefined>;
  /** Puts back the place that an annotation had. @throws Failure */
  moveBack(annotation: Annotation, selectors: readonly Selector[]): Promise<void>;
  /** The place of an annotation; of several the first. */
  find(id: string): PlacedHighlight | undefined;
  /** The highlights at a point of the window, the one that begins last first. */
  at(x: number, y: number): PlacedHighlight[];
  /** The paragraphs in which a range begins and ends, for its citation. */
  pathsOf(range: Range): Promise<PassagePaths>;
}

function coversSame(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
}

/** Makes the highlights of the open page. */
export function createPlacedHighlights(reading: PageReading, painter: Painter): PlacedHighlights {
  const anchors = createPageAnchors();
  let annotations: Annotation[] = [];
  let now: Placement = { placed: [], candidates: [], orphaned: [] };
  let latestLoad = 0;
  let latestPlacing = 0;

  async function place(): Promise<void> {
    const turn = ++latestPlacing;
    const { page, document } = reading;
    const anchored =
      annotations.length === 0
        ? []
        : await anchors.anchor(page.text, document, annotations, () => turn !== latestPlacing);
    if (!anchored || turn !== latestPlacing) return;
    now = placeAnchored(page, anchored, now);
    paintHighlights(painter, now);
  }

  const find = (id: string) => [...now.placed, ...now.candidates].find(({ annotation }) => annotation.id === id);

  async function take(kept: Annotation): Promise<Annotation> {
    annotations = [...annotations.filter(({ id }) => id !== kept.id), kept];
    await place();
    return kept;
  }

  return {
    get placed() {
      return now.placed;
    },
    get candidates() {
      return now.candidates;
    },
    get orphaned() {
      return now.orphaned;
    },
    place,
    find,
    async load() {
      const turn = ++latestLoad;
      const loaded = await highlightsForPage(reading);
      // An answer that was overtaken by a later one is older than what is placed.
      if (turn !== latestLoad) return;
      annotations = loaded;
      await place();
    },
    async keep(range, colour) {
      const span = spanOf(reading.page, range);
      const whole = span && rangeOf(reading.page, span);
      if (!whole) return undefined;
      const there = now.placed.find(
        ({ annotation, range: covered }) =>
          kinshipOf(annotation.document, reading.document) === 'same' && coversSame(covered, whole),
      );
      if (there) {
        const { id } = there.annotation;
        return colour === undefined ? there.annotation : take(await ask('changeMark', { id, change: { colour } }));
      }
      const moment = Date.now();
      const made: NewAnnotation = {
        id: newIdentifier(moment),
        document: reading.document,
        selectors: await anchors.describe(reading.page.text, span),
        colour: colour ?? 'yellow',
        tags: [],
        created: moment,
        modified: moment,
      };
      return take(await ask('saveAnnotation', { annotation: made }));
    },
    async move({ id, selectors: before }, range) {
      const span = spanOf(reading.page, range);
      if (!span) return undefined;
      const selectors = await anchors.describe(reading.page.text, span);
      await take(await ask('changeMark', { id, change: { selectors } }));
      return before;
    },
    async moveBack({ id }, selectors) {
      await take(await ask('changeMark', { id, change: { selectors: [...selectors] } }));
    },
    at: (x, y) => [...now.placed, ...now.candidates].filter(({ range }) => isOnRange(range, x, y)).toReversed(),
    async pathsOf(range) {
      const span = spanOf(reading.page, range);
      return span ? anchors.pathsOf(reading.page.text, span) : {};
    },
  };
}
