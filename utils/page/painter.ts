import { type HighlightColour, highlightColours } from '../annotations/annotation.ts';

/** Names in `CSS.highlights`; the styles are in `page.css`. */
const names = {
  reference: 'recalling-reference',
  focus: 'recalling-focus',
  yellow: 'recalling-yellow',
  green: 'recalling-green',
  blue: 'recalling-blue',
  rose: 'recalling-rose',
} as const;
export type Paint = keyof typeof names;

/** Which paint lies over which: a reference's line is drawn over a highlight's wash. */
const priorities: Record<Paint, number> = { yellow: 0, green: 0, blue: 0, rose: 0, reference: 1, focus: 2 };

export interface Painter {
  /** Paints these ranges, and no others, in one paint. */
  paint(paint: Paint, ranges: Iterable<Range>): void;
  /** Paints highlights of all colours. */
  paintHighlights(ranges: ReadonlyMap<HighlightColour, readonly Range[]>): void;
  /** Takes everything of the extension's away, and nothing of the page's. */
  clear(): void;
}

/** Paints with the CSS Custom Highlight API: the page's elements stay untouched. */
export function createPainter(): Painter {
  function paint(paint: Paint, ranges: Iterable<Range>): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priorities[paint];
    if (highlight.size > 0) CSS.highlights.set(names[paint], highlight);
    else CSS.highlights.delete(names[paint]);
  }
  return {
    paint,
    paintHighlights: (ranges) => {
      for (const colour of highlightColours) paint(colour, ranges.get(colour) ?? []);
    },
    clear: () => {
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
  };
}
