import type { ChangedNumber } from '../../anchoring/changed-numbers.ts';
import type { PlacedVerdict } from '../../anchoring/verdict.ts';
import { type Annotation, highlightColours } from '../../annotations/annotation.ts';
import type { Span } from '../../ground/span.ts';
import type { Mark } from '../../messaging/protocol/page-state.ts';
import type { DocumentText } from '../text/document-text.ts';
import type { Painter } from '../text/painter.ts';
import { rangeOf } from '../text/text-range.ts';
import type { AnchoredAnnotation } from './page-anchors.ts';

/** An annotation and its place on the page. The same object stands for the same place each time it is placed. */
export interface PlacedHighlight {
  annotation: Annotation;
  /** Its place in the text. */
  span: Span;
  range: Range;
  verdict: PlacedVerdict;
  /** Numbers in the passage that have changed since. */
  changed: readonly ChangedNumber[];
  /** Which of several possible places this is, from 1, if only the reader can say which one is meant. */
  candidate?: { place: number; count: number };
}

/** What became of the annotations of a page, with places in the order of the text. */
export interface Placement {
  placed: readonly PlacedHighlight[];
  /** Every place of the annotations that have several. */
  candidates: readonly PlacedHighlight[];
  /** Annotations of this document and language that have no place on the page. */
  orphaned: readonly Annotation[];
}

function inTextOrder(a: PlacedHighlight, b: PlacedHighlight): number {
  return a.span.start - b.span.start;
}

function nameOf({ annotation, candidate }: PlacedHighlight): string {
  return `${annotation.id} ${candidate?.place ?? ''}`;
}

/** Finds the ranges of anchored annotations in the page. */
export function placeAnchored(
  content: DocumentText,
  anchored: readonly AnchoredAnnotation[],
  { placed, candidates }: Placement,
): Placement {
  const before = new Map([...placed, ...candidates].map((highlight) => [nameOf(highlight), highlight]));
  const now = { placed: [] as PlacedHighlight[], candidates: [] as PlacedHighlight[], orphaned: [] as Annotation[] };
  const known = (highlight: PlacedHighlight) => Object.assign(before.get(nameOf(highlight)) ?? highlight, highlight);

  for (const { annotation, anchored: found } of anchored) {
    if (found.verdict === 'elsewhere') continue;
    const spans = found.verdict === 'ambiguous' ? found.spans : found.verdict === 'orphaned' ? [] : [found.span];
    const places = spans.flatMap((span) => {
      const range = rangeOf(content, span);
      return range ? [{ span, range }] : [];
    });
    if (found.verdict === 'ambiguous' && places.length > 1) {
      for (const [index, place] of places.entries()) {
        const candidate = { place: index + 1, count: places.length };
        now.candidates.push(known({ annotation, ...place, verdict: 'ambiguous', changed: [], candidate }));
      }
      continue;
    }
    const [place] = places;
    if (found.verdict === 'orphaned' || found.verdict === 'ambiguous' || !place) now.orphaned.push(annotation);
    else {
      const changed = found.verdict === 'fuzzy' ? found.changed : [];
      now.placed.push(known({ annotation, ...place, verdict: found.verdict, changed }));
    }
  }
  now.placed.sort(inTextOrder);
  now.candidates.sort(inTextOrder);
  return now;
}

/** Paints each highlight in its colour; those from other languages and those with several places in styles of their own. */
export function paintHighlights(painter: Painter, { placed, candidates }: Placement): void {
  const standing = Map.groupBy(placed, ({ verdict, annotation }) =>
    verdict === 'otherLanguage' ? verdict : annotation.colour,
  );
  for (const paint of [...highlightColours, 'otherLanguage'] as const) {
    painter.paint(
      paint,
      (standing.get(paint) ?? []).map(({ range }) => range),
    );
  }
  painter.paint(
    'ambiguous',
    candidates.map(({ range }) => range),
  );
}

/** What became of each annotation, for the popup. */
export function marksOf({ placed, candidates, orphaned }: Placement): Mark[] {
  return [
    ...placed.map(({ annotation: { id }, verdict, changed }) => ({ id, verdict, changed: [...changed] })),
    ...candidates
      .filter(({ candidate }) => candidate?.place === 1)
      .map(({ annotation: { id }, verdict }) => ({ id, verdict, changed: [] })),
    ...orphaned.map(({ id }) => ({ id, verdict: 'orphaned' as const, changed: [] })),
  ];
}
