import type { Selector } from '../annotations/annotation.ts';
import type { Span } from '../references/reference.ts';
import { occurrencesOf } from './occurrences.ts';

/** Characters of context on each side of a quote, at least. */
export const leastContext = 32;

/** Moves an offset off the middle of a surrogate pair, towards the beginning. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/**
 * Describes a span of a text so that it can be found again: by its words with what stands before and after (at least 32
 * characters each, more until there is only one such place), and by its offsets.
 * @throws RangeError when the span is empty or outside the text
 */
export function describe(text: string, { start, end }: Span): Selector[] {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError('Only a stretch of the text has a place');
  const exact = text.slice(start, end);
  for (let context = leastContext; ; context *= 2) {
    const from = wholeCharacter(text, Math.max(0, start - context));
    const to = wholeCharacter(text, Math.min(text.length, end + context));
    const everything = from === 0 && to === text.length;
    if (everything || occurrencesOf(text, text.slice(from, to), 2).length === 1) {
      return [
        { type: 'TextQuoteSelector', exact, prefix: text.slice(from, start), suffix: text.slice(end, to) },
        { type: 'TextPositionSelector', start, end },
      ];
    }
  }
}
