import { highlightColours } from '../../annotations/annotation.ts';
import type { Painter } from '../text/painter.ts';
import type { Placement } from './placed-highlight.ts';

/** Paints each highlight in its colour, and those of other languages and with several places in their own manner. */
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
