import type { ChangedNumber } from '../../anchoring/changed-numbers.ts';
import type { PlacedVerdict } from '../../anchoring/verdict.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { PageText } from '../text/page-text.ts';
import { rangeOf } from '../text/text-range.ts';
import type { AnchoredAnnotation } from './page-anchors.ts';

/** An annotation and where it stands on the page. The same object for the same place of it, however often it is placed. */
export interface PlacedHighlight {
  annotation: Annotation;
  range: Range;
  verdict: PlacedVerdict;
  /** Numbers in the passage that are others than they were. */
  changed: readonly ChangedNumber[];
  /** Which of several places it is, from 1, where only the reader can say which is meant. */
  candidate?: { place: number; count: number };
}

/** What became of the annotations of a page, places in the order of the text. */
export interface Placement {
  placed: readonly PlacedHighlight[];
  /** Every place of those that have several. */
  candidates: readonly PlacedHighlight[];
  /** Annotations of this document and language that have no place on the page. */
  orphaned: readonly Annotation[];
}

function inTextOrder(a: PlacedHighlight, b: PlacedHighlight): number {
  return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
}

function nameOf({ annotation, candidate }: PlacedHighlight): string {
  return `${annotation.id} ${candidate?.place ?? ''}`;
}

/** Gives anchored annotations their ranges in the page. */
export function placeAnchored(
  page: PageText,
  anchored: readonly AnchoredAnnotation[],
  { placed, candidates }: Placement,
): Placement {
  const before = new Map([...placed, ...candidates].map((highlight) => [nameOf(highlight), highlight]));
  const now = { placed: [] as PlacedHighlight[], candidates: [] as PlacedHighlight[], orphaned: [] as Annotation[] };
  const known = (highlight: PlacedHighlight) => Object.assign(before.get(nameOf(highlight)) ?? highlight, highlight);

  for (const { annotation, anchored: found } of anchored) {
    if (found.verdict === 'elsewhere') continue;
    const spans = found.verdict === 'ambiguous' ? found.spans : found.verdict === 'orphaned' ? [] : [found.span];
    const ranges = spans.flatMap((span) => rangeOf(page, span) ?? []);
    if (found.verdict === 'ambiguous' && ranges.length > 1) {
      for (const [index, range] of ranges.entries()) {
        const candidate = { place: index + 1, count: ranges.length };
        now.candidates.push(known({ annotation, range, verdict: 'ambiguous', changed: [], candidate }));
      }
      continue;
    }
    const [range] = ranges;
    if (found.verdict === 'orphaned' || found.verdict === 'ambiguous' || !range) now.orphaned.push(annotation);
    else {
      const changed = found.verdict === 'fuzzy' ? found.changed : [];
      now.placed.push(known({ annotation, range, verdict: found.verdict, changed }));
    }
  }
  now.placed.sort(inTextOrder);
  now.candidates.sort(inTextOrder);
  return now;
}
