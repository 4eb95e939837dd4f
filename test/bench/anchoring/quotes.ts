import type { Span } from '../../../utils/ground/span.ts';

/** The kinds of quotes that are measured. */
export const quoteKinds = ['paragraph', '80 characters', '25 characters'] as const;
type QuoteKind = (typeof quoteKinds)[number];

const lengths: Record<Exclude<QuoteKind, 'paragraph'>, number> = { '80 characters': 80, '25 characters': 25 };

/** Shorter paragraphs are headings and dates. */
const shortest = 60;

/** The paragraphs of a text: stretches between empty lines, or lines if there are no empty ones. */
export function paragraphSpans(text: string): Span[] {
  const isSpaced = (text.match(/\n[ \t]*\n/g) ?? []).length >= 3;
  const spans: Span[] = [];
  for (const match of text.matchAll(isSpaced ? /(?:[^\n]|\n(?![ \t]*\n))+/g : /[^\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end - start >= shortest) spans.push({ start, end });
  }
  return spans;
}

/** A quote of a kind from a paragraph. */
export function quoteIn({ start, end }: Span, kind: QuoteKind, random: () => number): Span {
  if (kind === 'paragraph') return { start, end };
  const length = Math.min(lengths[kind], end - start);
  const begins = start + Math.floor(random() * (end - start - length + 1));
  return { start: begins, end: begins + length };
}
