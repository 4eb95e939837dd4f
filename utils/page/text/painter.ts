import { whenAborted } from '../../ground/lifetime.ts';
import { createInkCheck } from './opaque-ink.ts';
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

/** Paints with an ink of their own; on text that is not opaque, a see-through wash without ink takes their place. */
const inked: ReadonlySet<Paint> = new Set(['focus', 'yellow', 'green', 'blue', 'rose', 'ambiguous']);

export interface Painter {
  /** Paints these ranges, and no others, with one kind of paint. */
  paint(paint: Paint, ranges: Iterable<Range>): void;
  /** Paints again what the page has removed from the registry. @returns true if it had removed anything */
  restore(): boolean;
}

/** One highlight in the registry. */
interface Registered {
  highlight: Highlight;
  /** Remembered here, because Firefox does not let a content script iterate over a highlight's ranges. */
  ranges: ReadonlySet<Range>;
}

/**
 * Paints with the CSS Custom Highlight API, so that the page's elements stay untouched. When the signal aborts, the
 * extension's own paint is removed.
 */
export function createPainter(signal: AbortSignal): Painter {
  const painted = new Map<string, Registered>();

  function registeredAs(name: string, priority: number): Registered {
    const known = painted.get(name);
    if (known) return known;
    const made = { highlight: new Highlight(), ranges: new Set<Range>() };
    made.highlight.priority = priority;
    return made;
  }

  function register(name: string, priority: number, wanted: ReadonlySet<Range>): void {
    const { highlight, ranges } = registeredAs(name, priority);
    // Only the difference is repainted: on long pages little changes at a time.
    for (const range of ranges.difference(wanted)) highlight.delete(range);
    for (const range of wanted.difference(ranges)) highlight.add(range);
    painted.set(name, { highlight, ranges: wanted });
    if (wanted.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }

  function paint(paint: Paint, ranges: Iterable<Range>): void {
    if (!inked.has(paint)) {
      register(names[paint], priorities[paint], new Set(ranges));
      return;
    }
    const isInked = createInkCheck();
    const { ink = [], wash = [] } = Object.groupBy(ranges, (range) => (isInked(range) ? 'ink' : 'wash'));
    register(names[paint], priorities[paint], new Set(ink));
    register(`${names[paint]}-wash`, priorities[paint], new Set(wash));
  }

  function restore(): boolean {
    let wasRemoved = false;
    for (const [name, { highlight, ranges }] of painted) {
      if (ranges.size === 0 || (CSS.highlights.has(name) && highlight.size >= ranges.size)) continue;
      wasRemoved = true;
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(name, highlight);
    }
    return wasRemoved;
  }

  whenAborted(signal, () => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
  });
  return { paint, restore };
}

/** Paints the displayed references. */
export function paintReferences(painter: Painter, references: readonly PlacedReference[]): void {
  painter.paint(
    'reference',
    references.map(({ range }) => range),
  );
}
