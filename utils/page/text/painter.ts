import { whenAborted } from '../../ground/lifetime.ts';
import type { PlacedReference } from './placed-references.ts';

/** Names in `CSS.highlights`; the styles are in `page.css`. */
const names = {
  reference: 'recalling-reference',
  focus: 'recalling-focus',
  yellow: 'recalling-yellow',
  green: 'recalling-green',
  blue: 'recalling-blue',
  rose: 'recalling-rose',
  otherLanguage: 'recalling-other-language',
  ambiguous: 'recalling-ambiguous',
} as const;
type Paint = keyof typeof names;

/** Which paint lies over which: the line under a reference is drawn over the background of a highlight. */
const priorities: Record<Paint, number> = {
  otherLanguage: 0,
  ambiguous: 0,
  yellow: 1,
  green: 1,
  blue: 1,
  rose: 1,
  reference: 2,
  focus: 3,
};

export interface Painter {
  /** Paints these ranges, and no others, with one kind of paint. */
  paint(paint: Paint, ranges: Iterable<Range>): void;
}

/**
 * Paints with the CSS Custom Highlight API, so that the page's elements stay untouched. When the signal aborts, the
 * extension's own paint is removed.
 */
export function createPainter(signal: AbortSignal): Painter {
  // Remembered here, because Firefox does not let a content script iterate over a highlight's ranges.
  const painted = new Map<Paint, { highlight: Highlight; ranges: Set<Range> }>();

  function paintOf(paint: Paint): { highlight: Highlight; ranges: Set<Range> } {
    const known = painted.get(paint);
    if (known) return known;
    const made = { highlight: new Highlight(), ranges: new Set<Range>() };
    made.highlight.priority = priorities[paint];
    painted.set(paint, made);
    return made;
  }

  function paint(paint: Paint, wantedRanges: Iterable<Range>): void {
    const { highlight, ranges } = paintOf(paint);
    const wanted = new Set(wantedRanges);
    // Only the difference is repainted: on long pages little changes at a time.
    for (const range of ranges.difference(wanted)) highlight.delete(range);
    for (const range of wanted.difference(ranges)) highlight.add(range);
    painted.set(paint, { highlight, ranges: wanted });
    if (wanted.size > 0) CSS.highlights.set(names[paint], highlight);
    else CSS.highlights.delete(names[paint]);
  }

  whenAborted(signal, () => {
    for (const name of Object.values(names)) CSS.highlights.delete(name);
  });
  return { paint };
}

/** Paints the displayed references. */
export function paintReferences(painter: Painter, references: readonly PlacedReference[]): void {
  painter.paint(
    'reference',
    references.map(({ range }) => range),
  );
}
