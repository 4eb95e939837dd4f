import type { ChangedNumber } from '../anchoring/changed-numbers.ts';
import {
  type Annotation,
  type HighlightColour,
  highlightColours,
  type NewAnnotation,
} from '../annotations/annotation.ts';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { ask } from '../messaging/ask.ts';
import { createPageAnchors } from './page-anchors.ts';
import type { PageReading } from './page-reading.ts';
import type { Painter } from './painter.ts';
import { isOnRange } from './text-at-point.ts';
import { rangeOf, spanOf } from './text-range.ts';

/** An annotation and where it stands on the page. The same object for the same annotation, however often it is placed. */
export interface PlacedHighlight {
  annotation: Annotation;
  range: Range;
  verdict: 'exact' | 'fuzzy' | 'otherLanguage';
  /** Numbers in the passage that are others than they were. */
  changed: readonly ChangedNumber[];
}

/** An annotation with several places of which only the reader can say which is meant. */
export interface AmbiguousHighlight {
  annotation: Annotation;
  ranges: readonly Range[];
}

export interface PlacedHighlights {
  /** In the order of the text. */
  readonly placed: readonly PlacedHighlight[];
  readonly ambiguous: readonly AmbiguousHighlight[];
  /** Annotations of this document and language that have no place on the page. */
  readonly orphaned: readonly Annotation[];
  /** Asks for the annotations of the document and of those it cites, and places them. @throws Failure */
  load(): Promise<void>;
  /** Places them anew, after the page was read anew. */
  place(): Promise<void>;
  /** Keeps a highlight over a range; undefined where the range covers none of the page's text. @throws Failure */
  keep(range: Range, colour: HighlightColour): Promise<Annotation | undefined>;
  /** The highlight at a point of the window; of overlapping ones the one that begins last. */
  at(x: number, y: number): PlacedHighlight | undefined;
}

/** Documents whose highlights are looked for in a page that cites them. */
const mostCited = 200;

function inTextOrder(a: PlacedHighlight, b: PlacedHighlight): number {
  return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
}

/** Makes the highlights of the open page. */
export function createPlacedHighlights(reading: PageReading, painter: Painter): PlacedHighlights {
  const anchors = createPageAnchors();
  let annotations: Annotation[] = [];
  let placed: PlacedHighlight[] = [];
  let ambiguous: AmbiguousHighlight[] = [];
  let orphaned: Annotation[] = [];
  let latestLoad = 0;
  let latestPlacing = 0;

  function paint(): void {
    const standing = placed.filter(({ verdict }) => verdict !== 'otherLanguage');
    painter.paintHighlights(
      new Map(
        highlightColours.map((colour) => [
          colour,
          standing.filter(({ annotation }) => annotation.colour === colour).map(({ range }) => range),
        ]),
      ),
    );
    painter.paint(
      'otherLanguage',
      placed.filter(({ verdict }) => verdict === 'otherLanguage').map(({ range }) => range),
    );
    painter.paint(
      'ambiguous',
      ambiguous.flatMap(({ ranges }) => ranges),
    );
  }

  async function place(): Promise<void> {
    const turn = ++latestPlacing;
    const { page, document } = reading;
    const anchored =
      annotations.length === 0
        ? []
        : await anchors.anchor(page.text, document, annotations, () => turn !== latestPlacing);
    if (!anchored || turn !== latestPlacing) return;
    const before = new Map(placed.map((highlight) => [highlight.annotation.id, highlight]));
    placed = [];
    ambiguous = [];
    orphaned = [];
    for (const { annotation, anchored: found } of anchored) {
      if (found.verdict === 'elsewhere') continue;
      if (found.verdict === 'ambiguous') {
        const ranges = found.spans.flatMap((span) => rangeOf(page, span) ?? []);
        ambiguous.push({ annotation, ranges });
        continue;
      }
      const range = found.verdict === 'orphaned' ? undefined : rangeOf(page, found.span);
      if (found.verdict === 'orphaned' || !range) {
        orphaned.push(annotation);
        continue;
      }
      const now = { annotation, range, verdict: found.verdict, changed: 'changed' in found ? found.changed : [] };
      placed.push(Object.assign(before.get(annotation.id) ?? now, now));
    }
    placed.sort(inTextOrder);
    paint();
  }

  /** What was marked in documents that the page cites, and may quote. */
  async function ofCited(): Promise<Annotation[]> {
    const { symbol: own } = reading.document;
    const cited = [...new Set(reading.references.map(({ reference }) => reference.symbol))];
    const symbols = cited.filter((symbol) => symbol !== own).slice(0, mostCited);
    return symbols.length === 0 ? [] : ask('highlightsIn', { symbols });
  }

  return {
    get placed() {
      return placed;
    },
    get ambiguous() {
      return ambiguous;
    },
    get orphaned() {
      return orphaned;
    },
    place,
    async load() {
      const { symbol, address } = reading.document;
      const turn = ++latestLoad;
      const [own, cited] = await Promise.all([
        ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) }),
        ofCited(),
      ]);
      // An answer that was overtaken by a later one is older than what is placed.
      if (turn !== latestLoad) return;
      const each = new Map([...cited, ...own].map((annotation) => [annotation.id, annotation]));
      // Notes on the whole document have no place in it.
      annotations = [...each.values()].filter(({ selectors }) => selectors.length > 0);
      await place();
    },
    async keep(range, colour) {
      const span = spanOf(reading.page, range);
      if (!span) return undefined;
      const now = Date.now();
      const made: NewAnnotation = {
        id: newIdentifier(now),
        document: reading.document,
        selectors: await anchors.describe(reading.page.text, span),
        colour,
        tags: [],
        created: now,
        modified: now,
      };
      const kept = await ask('keepAnnotation', { annotation: made });
      if (!annotations.some(({ id }) => id === kept.id)) annotations.push(kept);
      await place();
      return kept;
    },
    at: (x, y) => placed.findLast(({ range }) => isOnRange(range, x, y)),
  };
}
