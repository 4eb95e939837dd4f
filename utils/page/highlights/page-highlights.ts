import type { Annotation } from '../../annotations/annotation.ts';
import type { CurrentText } from '../text/current-text.ts';
import type { Painter } from '../text/painter.ts';
import { isOnRange } from '../text/text-at-point.ts';
import { spanOf } from '../text/text-range.ts';
import { createHighlightWriter, type HighlightWriter } from './highlight-writer.ts';
import { highlightsForPage, subjectsOn } from './highlights-for-page.ts';
import { createPageAnchors, type PassagePaths } from './page-anchors.ts';
import { type PlacedHighlight, type Placement, paintHighlights, placeAnchored } from './placement.ts';
import { createShownMarks, splitByShown } from './shown-marks.ts';

export interface PageHighlights extends Placement, HighlightWriter {
  /** True for an annotation that the page shows without being asked. */
  isUnasked(annotation: Annotation): boolean;
  /** Annotations that belong on the page, but are not shown before the reader asks. */
  readonly unshown: readonly Annotation[];
  /** Shows them, until the page goes to another address. */
  showAll(): void;
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
  /** The place of an annotation, the first if it has several. */
  find(id: string): PlacedHighlight | undefined;
  /** The highlights at a point of the window; the one that begins last comes first. */
  at(x: number, y: number): PlacedHighlight[];
  /** The paragraphs in which a range starts and ends, for its citation. */
  pathsOf(range: Range): Promise<PassagePaths>;
}

/** Loads, places, paints and saves the highlights of the open page. What it does not show is as if it were not there. */
export function createPageHighlights(current: CurrentText, painter: Painter): PageHighlights {
  const anchors = createPageAnchors();
  let annotations: Annotation[] = [];
  const marks = createShownMarks(current);
  let everything: Placement = { placed: [], candidates: [], orphaned: [] };
  let now = everything;
  let unshown: readonly Annotation[] = [];
  let loadedFor = '';
  let latestLoad = 0;
  let updates = 0;
  let latestPlacing = 0;

  async function place(): Promise<void> {
    const turn = ++latestPlacing;
    const { content, identity } = current;
    const anchored =
      annotations.length === 0
        ? []
        : await anchors.anchor(content.text, identity, annotations, () => turn !== latestPlacing);
    if (!anchored || turn !== latestPlacing) return;
    everything = placeAnchored(content, anchored, everything);
    show();
  }

  function show(): void {
    const split = splitByShown(everything, marks);
    now = split.shown;
    unshown = split.unshown;
    paintHighlights(painter, now);
  }

  async function load(): Promise<void> {
    const turn = ++latestLoad;
    const updatesBefore = updates;
    const subjects = [...subjectsOn(current)].join(' ');
    const loaded = await highlightsForPage(current);
    // A later call has overtaken this one, whose answer is out of date.
    if (turn !== latestLoad) return;
    // So is an answer that may have been given before what this page saved meanwhile.
    if (updates !== updatesBefore) return load();
    annotations = loaded;
    loadedFor = subjects;
    await place();
  }

  const find = (id: string) => [...now.placed, ...now.candidates].find(({ annotation }) => annotation.id === id);

  /** Places and shows an annotation as it was saved. */
  async function update(saved: Annotation): Promise<Annotation> {
    updates++;
    marks.show(saved.id);
    annotations = [...annotations.filter(({ id }) => id !== saved.id), saved];
    await place();
    return saved;
  }

  const writer = createHighlightWriter(current, anchors, () => everything.placed, update);

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
    isUnasked: marks.isUnasked,
    get unshown() {
      return unshown;
    },
    showAll() {
      marks.showAll();
      show();
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
    ...writer,
    at: (x, y) => [...now.placed, ...now.candidates].filter(({ range }) => isOnRange(range, x, y)).toReversed(),
    async pathsOf(range) {
      const span = spanOf(current.content, range);
      return span ? anchors.pathsOf(current.content.text, span) : {};
    },
  };
}
