import { kinshipOf } from '../../anchoring/kinship.ts';
import type { Selector } from '../../anchoring/selector.ts';
import type { Annotation, HighlightColour, NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { CurrentText } from '../text/current-text.ts';
import type { Painter } from '../text/painter.ts';
import { isOnRange } from '../text/text-at-point.ts';
import { rangeOf, spanOf } from '../text/text-range.ts';
import { highlightsForPage, subjectsOn } from './highlights-for-page.ts';
import { createPageAnchors, type PassagePaths } from './page-anchors.ts';
import { type PlacedHighlight, type Placement, paintHighlights, placeAnchored } from './placement.ts';

export interface PageHighlights extends Placement {
  /** Loads the annotations of the document and of those that it cites, and places them. @throws Failure */
  load(): Promise<void>;
  /**
   * Places the annotations after the page was read again; loads them first if it now shows or cites other documents.
   * @returns true if they were loaded
   * @throws Failure
   */
  refresh(): Promise<boolean>;
  /** True if annotations of one of these symbols and addresses belong on the page. */
  concerns(subjects: readonly string[]): boolean;
  /**
   * Saves a highlight over a range, or changes the colour of the one that already covers exactly this range. Without a
   * colour, that one stays as it is, and a new one is yellow. Undefined if the range covers none of the page's text.
   * @throws Failure
   */
  save(range: Range, colour?: HighlightColour): Promise<Annotation | undefined>;
  /**
   * Moves an annotation to the place that the reader has chosen for it.
   * @returns the selectors that it had before; undefined if the range covers none of the page's text
   * @throws Failure
   */
  move(annotation: Annotation, range: Range): Promise<readonly Selector[] | undefined>;
  /** Moves an annotation back to the place that it had. @throws Failure */
  moveBack(annotation: Annotation, selectors: readonly Selector[]): Promise<void>;
  /** The place of an annotation, the first if it has several. */
  find(id: string): PlacedHighlight | undefined;
  /** The highlights at a point of the window; the one that begins last comes first. */
  at(x: number, y: number): PlacedHighlight[];
  /** The paragraphs in which a range starts and ends, for its citation. */
  pathsOf(range: Range): Promise<PassagePaths>;
}

function coversSame(a: Range, b: Range): boolean {
  return a.compareBoundaryPoints(Range.START_TO_START, b) === 0 && a.compareBoundaryPoints(Range.END_TO_END, b) === 0;
}

/** A new annotation of a document, as it is sent to the store. */
function newHighlight(document: DocumentIdentity, selectors: Selector[], colour: HighlightColour): NewAnnotation {
  const now = Date.now();
  return { id: newIdentifier(now), document, selectors, colour, tags: [], created: now, modified: now };
}

/** Loads, places, paints and saves the highlights of the open page. */
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
    // A later call has overtaken this one, whose answer is out of date.
    if (turn !== latestLoad) return;
    annotations = loaded;
    loadedFor = subjects;
    await place();
  }

  const find = (id: string) => [...now.placed, ...now.candidates].find(({ annotation }) => annotation.id === id);

  /** Places an annotation as it was saved. */
  async function update(saved: Annotation): Promise<Annotation> {
    annotations = [...annotations.filter(({ id }) => id !== saved.id), saved];
    await place();
    return saved;
  }

  /** The highlight of this document that covers exactly a range. */
  function highlightOver(range: Range): Annotation | undefined {
    return now.placed.find(
      ({ annotation, range: covered }) =>
        kinshipOf(annotation.document, current.identity) === 'same' && coversSame(covered, range),
    )?.annotation;
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
      const existing = highlightOver(whole);
      if (existing) {
        if (colour === undefined) return existing;
        return update(await ask('changeMark', { id: existing.id, change: { colour } }));
      }
      const { identity, content } = current;
      const selectors = await anchors.describe(content.text, span);
      return update(await ask('saveAnnotation', { annotation: newHighlight(identity, selectors, colour ?? 'yellow') }));
    },
    async move({ id, selectors: before }, range) {
      const span = spanOf(current.content, range);
      if (!span) return undefined;
      const selectors = await anchors.describe(current.content.text, span);
      await update(await ask('changeMark', { id, change: { selectors } }));
      return before;
    },
    async moveBack({ id }, selectors) {
      await update(await ask('changeMark', { id, change: { selectors: [...selectors] } }));
    },
    at: (x, y) => [...now.placed, ...now.candidates].filter(({ range }) => isOnRange(range, x, y)).toReversed(),
    async pathsOf(range) {
      const span = spanOf(current.content, range);
      return span ? anchors.pathsOf(current.content.text, span) : {};
    },
  };
}
