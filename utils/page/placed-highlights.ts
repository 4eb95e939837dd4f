import { anchor } from '../anchoring/anchor.ts';
import { describe } from '../anchoring/describe.ts';
import { type Annotation, type HighlightColour, highlightColours } from '../annotations/annotation.ts';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { ask } from '../messaging/ask.ts';
import type { PageReading } from './page-reading.ts';
import type { Painter } from './painter.ts';
import { isOnRange } from './text-at-point.ts';
import { rangeOf, spanOf } from './text-range.ts';

/** An annotation and where it stands on the page. The same object for the same annotation, however often it is placed. */
export interface PlacedHighlight {
  annotation: Annotation;
  range: Range;
}

export interface PlacedHighlights {
  readonly placed: readonly PlacedHighlight[];
  /** Annotations of this document and language that have no sure place on the page. */
  readonly orphaned: readonly Annotation[];
  /** Asks for the document's annotations, and places them. @throws Failure */
  load(): Promise<void>;
  /** Places them anew, after the page was read anew. */
  place(): void;
  /** Keeps a highlight over a range; undefined where the range covers none of the page's text. @throws Failure */
  keep(range: Range, colour: HighlightColour): Promise<Annotation | undefined>;
  /** The highlight at a point of the window; of overlapping ones the one that begins last. */
  at(x: number, y: number): PlacedHighlight | undefined;
}

/** Makes the highlights of the open page. */
export function createPlacedHighlights(reading: PageReading, painter: Painter): PlacedHighlights {
  let annotations: Annotation[] = [];
  let placed: PlacedHighlight[] = [];
  let orphaned: Annotation[] = [];
  let latest = 0;

  function place(): void {
    const before = new Map(placed.map((highlight) => [highlight.annotation.id, highlight]));
    placed = [];
    orphaned = [];
    for (const annotation of annotations) {
      const { language } = annotation.document;
      // Highlights in another language's text have no place in this one, and are not lost.
      if (language !== undefined && reading.document.language !== undefined && language !== reading.document.language)
        continue;
      const anchored = anchor(reading.page.text, annotation.selectors);
      const range = anchored.verdict === 'exact' ? rangeOf(reading.page, anchored.span) : undefined;
      if (range) placed.push(Object.assign(before.get(annotation.id) ?? { annotation, range }, { annotation, range }));
      else orphaned.push(annotation);
    }
    placed.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    painter.paintHighlights(
      new Map(
        highlightColours.map((colour) => [
          colour,
          placed.filter(({ annotation }) => annotation.colour === colour).map(({ range }) => range),
        ]),
      ),
    );
  }

  return {
    get placed() {
      return placed;
    },
    get orphaned() {
      return orphaned;
    },
    place,
    async load() {
      const { symbol, address } = reading.document;
      const turn = ++latest;
      const loaded = await ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
      // An answer that was overtaken by a later one is older than what is placed.
      if (turn !== latest) return;
      // Notes on the whole document have no place in it.
      annotations = loaded.filter(({ selectors }) => selectors.length > 0);
      place();
    },
    async keep(range, colour) {
      const span = spanOf(reading.page, range);
      if (!span) return undefined;
      const now = Date.now();
      const kept = await ask('keepAnnotation', {
        annotation: {
          id: newIdentifier(now),
          document: reading.document,
          selectors: describe(reading.page.text, span),
          colour,
          tags: [],
          created: now,
          modified: now,
        },
      });
      if (!annotations.some(({ id }) => id === kept.id)) annotations.push(kept);
      place();
      return kept;
    },
    at: (x, y) => placed.findLast(({ range }) => isOnRange(range, x, y)),
  };
}
