import type { Span } from '../ground/span.ts';
import { contextAt } from './common-context.ts';
import { exactOffsets } from './exact-places.ts';
import { foldQuote, type Quote } from './folding/folded-quote.ts';
import { weigh } from './place.ts';
import type { ReadyText } from './ready-text.ts';
import { paragraphPaths, type Selector } from './selector.ts';

/**
 * Characters of context on each side of a quote, at least. Twice the usual 32: what was damaged is told more surely from
 * what was never there.
 */
export const leastContext = 64;
const mostContext = 1024;

/** Folded characters by which the context of every other copy of the words must differ: damage must not level it. */
const leastDifference = 12;
/** Other copies that are compared, those with the most context in common. */
const comparedCopies = 3;

/** Moves an offset off the middle of a surrogate pair, towards the beginning. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** True where the context tells the quote's own place from every other copy of its words. */
function isTold({ folded, index }: ReadyText, quote: Quote): boolean {
  const { exact, prefix, suffix } = quote;
  const [, ...others] = exactOffsets(folded.text, index, exact)
    .map((start) => ({ start, end: start + exact.length }))
    .map((span) => ({ ...span, common: contextAt(folded.text, span, quote) }))
    .sort((a, b) => b.common - a.common);
  return others.slice(0, comparedCopies).every((span) => {
    const place = weigh(folded.text, span, quote, 0);
    return (1 - place.prefix) * prefix.length + (1 - place.suffix) * suffix.length >= leastDifference;
  });
}

function quoteWith(text: string, { start, end }: Span, context: number): Extract<Selector, { exact: string }> {
  const from = wholeCharacter(text, Math.max(0, start - context));
  const to = wholeCharacter(text, Math.min(text.length, end + context));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/**
 * Describes a span of a text so that it can be found again: by its words with what stands before and after (at least 64
 * characters each, more until they tell it from every other place with the same words), by its offsets, and by the
 * paragraph in which it begins, where the text has numbered ones.
 * @throws RangeError when the span is empty or outside the text
 */
export function describe(ready: ReadyText, span: Span): Selector[] {
  const { text } = ready;
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError('Only a stretch of the text has a place');
  }
  let context = leastContext;
  let quote = quoteWith(text, span, context);
  const folded = () => foldQuote(quote);
  for (let known = folded(); known && context < mostContext && !isTold(ready, known); known = folded()) {
    context *= 2;
    quote = quoteWith(text, span, context);
  }
  const path = ready.paragraphs.pathAt(start);
  return [
    quote,
    { type: 'TextPositionSelector', start, end },
    ...(path === undefined
      ? []
      : [{ type: 'FragmentSelector' as const, conformsTo: paragraphPaths, value: path } satisfies Selector]),
  ];
}
