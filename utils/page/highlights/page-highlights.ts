import { kinshipOf } from '../../anchoring/kinship.ts';
import type { Selector } from '../../anchoring/selector.ts';
import type { Annotation, HighlightColour, NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { CurrentText } from '../text/current-text.ts';
import type { Painter } from '../text/painter.ts';
import { isOnRange } from '../text/text-at-point.ts';
import { rangeOf, spanOf } from '../text/text-range.ts';
import { highlightsForPage, subjectsOn } from './highlights-for-page.ts';
import { createPageAnchors, type PassagePaths } from './page-anchors.ts';
import { type PlacedHighlight, type Placement, paintHighlights, placeAnchored } from './placement.ts';

export interface PageHighlights extends Placement {
  /** Asks for the annotations of the document and of those it cites, and places them. @throws Failure */
  load(): Promise<void>;
  /**
   * Places them again after the page was read again; loads them first if it shows or cites other documents now.
   * @returns whether they were loaded
   * @throws Failure
   */
  refresh(): Promise<boolean>;
  /** True if annotations of one of these symbols and addresses belong on the page. */
  concerns(subjects: readonly string[]): boolean;
  /**
   * Saves a highlight over a range, or gives the one that covers just this range already its new colour; without a
   * colour that one is left as it is, and a new one is yellow. Undefined if the range covers none of the page's text.
   * @throws Failure
   */
  save(range: Range, colour?: HighlightColour): Promise<Annotation | undefined>;
  /**
   * Gives an annotation the place that the reader has chosen for it.
   * @returns the selectors that it had; undefined if the range covers none of the page's text
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
export function createPageHighlights(current: CurrentText, painter: Painter): PageHighlights {
  const anchors = createPageAnchors();
  let annotations: Annotation[] = [];
  let now: Placement = { placed: [], candidates: [], orphaned: [] };
  let loadedFor = '';
  let latestLoad = 0;
  let latestPlacing = 0;

  async function place(): Promise<void> {
    const turn = ++latestPlacing;
    const { content, identity } = current;
    const anchored =
      annotations.length === 0
        ? []
        : await anchors.anchor(content.text, identity, annotations, () => turn !== latestPlacing);
    if (!anchored || turn !== latestPlacing) return;
    now = placeAnchored(content, anchored, now);
    paintHighlights(painter, now);
  }

  async function load(): Promise<void> {
    const turn = ++latestLoad;
    const subjects = [...subjectsOn(current)].join(' ');
    const loaded = await highlightsForPage(current);
    // An answer that was overtaken by a later one is older than what is placed.
    if (turn !== latestLoad) return;
    annotations = loaded;
    loadedFor = subjects;
    await place();
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
    find,
    load,
    async refresh() {
      if ([...subjectsOn(current)].join(' ') === loadedFor) {
        await place();
        return false;
      }
      await load();
      return true;
    },
    concerns(subjects) {
      const own = subjectsOn(current);
      return subjects.some((subject) => own.has(subject));
    },
    async save(range, colour) {
      const span = spanOf(current.content, range);
      const whole = span && rangeOf(current.content, span);
      if (!whole) return undefined;
      const there = now.placed.find(
        ({ annotation, range: covered }) =>
          kinshipOf(annotation.document, current.identity) === 'same' && coversSame(covered, whole),
      );
      if (there) {
        const { id } = there.annotation;
        return colour === undefined ? there.annotation : take(await ask('changeMark', { id, change: { colour } }));
      }
      const moment = Date.now();
      const made: NewAnnotation = {
        id: newIdentifier(moment),
        document: current.identity,
        selectors: await anchors.describe(current.content.text, span),
        colour: colour ?? 'yellow',
        tags: [],
        created: moment,
        modified: moment,
      };
      return take(await ask('saveAnnotation', { annotation: made }));
    },
    async move({ id, selectors: before }, range) {
      const span = spanOf(current.content, range);
      if (!span) return undefined;
      const selectors = await anchors.describe(current.content.text, span);
      await take(await ask('changeMark', { id, change: { selectors } }));
      return before;
    },
    async moveBack({ id }, selectors) {
      await take(await ask('changeMark', { id, change: { selectors: [...selectors] } }));
    },
    at: (x, y) => [...now.placed, ...now.candidates].filter(({ range }) => isOnRange(range, x, y)).toReversed(),
    async pathsOf(range) {
      const span = spanOf(current.content, range);
      return span ? anchors.pathsOf(current.content.text, span) : {};
    },
  };
}
