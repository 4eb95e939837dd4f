import type { Changed } from './changed-text.ts';
import { paragraphSpans } from './quotes.ts';

/** Puts the paragraphs of a text in random order; the numbers at their beginnings still count up. */
export function reordered(text: string, random: () => number): Changed {
  const order = paragraphSpans(text)
    .map((span) => ({ span, rank: random() }))
    .sort((a, b) => a.rank - b.rank);
  const moved: { start: number; end: number; back: number }[] = [];
  let written = '';
  for (const [place, { span }] of order.entries()) {
    const start = written.length;
    written += text.slice(span.start, span.end).replace(/^\d{1,3}(?=\.\s)/, String(place + 1));
    // Offsets are counted from the paragraph's end, as its number may have become longer.
    moved.push({ start, end: written.length, back: span.end - written.length });
    written += '\n\n';
  }
  return {
    text: written,
    oldSpanOf(span) {
      const back = moved.findLast(({ start }) => start <= span.start)?.back ?? 0;
      return { start: span.start + back, end: span.end + back };
    },
  };
}
