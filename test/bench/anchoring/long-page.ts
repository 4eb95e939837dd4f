import type { Span } from '../../../utils/ground/span.ts';
import { paragraphSpans, quoteIn, quoteKinds } from './quotes.ts';
import { seededRandom } from './random.ts';
import type { BenchText } from './written-resolutions.ts';

/** UTF-16 code units of the long page. */
export const longPageLength = 1_000_000;

/** One long page made of texts, repeated with other numbers and without some of the small words. */
export function longPage(texts: readonly BenchText[]): string {
  const whole = texts.map(({ text }) => text).join('\n\n');
  let page = whole;
  for (let round = 1; page.length < longPageLength; round++) {
    page += `\n\n${whole
      .replace(/\d+/g, (number) => String((Number(number) + 7 * round) % 997))
      .replace(/\b(?:the|of|and) /g, (word, offset: number) => ((offset * 31 + round) % 9 === 0 ? '' : word))}`;
  }
  return page.slice(0, longPageLength);
}

/** Quotes from all over a text, of every kind in turn. */
export function quotesAllOver(text: string, count: number, seed: number): Span[] {
  const random = seededRandom(seed);
  const paragraphs = paragraphSpans(text);
  return Array.from({ length: count }, (_, index) => {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)];
    const kind = quoteKinds[index % quoteKinds.length];
    if (!paragraph || !kind) throw new RangeError('The text has no paragraphs');
    return quoteIn(paragraph, kind, random);
  });
}
