import type { Span } from '../../../utils/references/reference.ts';
import { paragraphSpans } from './quotes.ts';

/** A text after its paragraphs were put in another order, and where what stood in the old text stands now. */
export interface Reordered {
  text: string;
  spanOf(span: Span): Span;
}

/** Puts the paragraphs of a text in an order that chance chooses; numbers at their beginnings count on as before. */
export function reordered(text: string, chance: () => number): Reordered {
  const old = paragraphSpans(text);
  const order = old.map((span) => ({ span, rank: chance() })).sort((a, b) => a.rank - b.rank);
  const begins = new Map<Span, number>();
  let written = '';
  for (const [place, { span }] of order.entries()) {
    const paragraph = text.slice(span.start, span.end);
    const numbered = paragraph.replace(/^\d{1,3}(?=\.\s)/, String(place + 1));
    // Offsets are told from the paragraph's end: its number may have become longer.
    begins.set(span, written.length + numbered.length - paragraph.length);
    written += `${numbered}\n\n`;
  }
  return {
    text: written,
    spanOf(span) {
      const paragraph = old.find(({ start, end }) => start <= span.start && span.end <= end);
      if (!paragraph) throw new RangeError('Not within a paragraph');
      const moved = (begins.get(paragraph) ?? 0) - paragraph.start;
      return { start: span.start + moved, end: span.end + moved };
    },
  };
}
