import type { Span } from '../ground/span.ts';
import type { Quote } from './folding/folded-quote.ts';

/** The characters of a quote's context that stand unbroken beside a place: before it and after it together. */
export function contextAt(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
