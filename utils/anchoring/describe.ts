import type { Span } from '../ground/span.ts';
import { adjoiningContext, exactOffsets } from './exact-places.ts';
import { storedContext } from './floors/floors.ts';
import { foldQuote, type Quote } from './folding/folded-quote.ts';
import { weigh } from './place.ts';
import type { ReadyText } from './ready-text.ts';
import { paragraphPaths, type Selector } from './selector.ts';

/** Moves an offset out of the middle of a surrogate pair, towards the beginning. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** True if the context distinguishes the quote's own place from every other copy of its words. */
function isUnique({ folded, index }: ReadyText, quote: Quote): boolean {
  const { exact, prefix, suffix } = quote;
  const [, ...others] = exactOffsets(folded.text, index, exact)
    .map((start) => ({ start, end: start + exact.length }))
    .map((span) => ({ ...span, common: adjoiningContext(folded.text, span, quote) }))
    .sort((a, b) => b.common - a.common);
  return others.slice(0, storedContext.comparedCopies).every((span) => {
    const place = weigh(folded.text, span, quote, 0);
    const difference = (1 - place.prefix) * prefix.length + (1 - place.suffix) * suffix.length;
    return difference >= storedContext.leastDifference;
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
 * Describes a span of a text so that it can be found again: by its words with the text before and after (at least 64
 * characters each, more until no other place with the same words has the same), by its offsets, and by the paragraph in
 * which it begins, if the text has numbered ones.
 * @throws RangeError if the span is empty or outside the text
 */
export function describe(ready: ReadyText, span: Span): Selector[] {
  const { text } = ready;
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError('Only a stretch of the text has a place');
  }
  let context = storedContext.least;
  let quote = quoteWith(text, span, context);
  const folded = () => foldQuote(quote);
  for (let known = folded(); known && context < storedContext.most && !isUnique(ready, known); known = folded()) {
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
