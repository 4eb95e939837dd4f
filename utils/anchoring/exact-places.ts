import type { Span } from '../ground/span.ts';
import { exactSearch, gramIndexing } from './floors/floors.ts';
import type { Quote } from './folding/folded-quote.ts';
import type { GramIndex } from './gram-index.ts';
import { type Place, weigh } from './place.ts';

const { gramLength } = gramIndexing;
const { sampledGrams, mostPlaces, mostWeighed, mostCompared, headLength } = exactSearch;

/** The offsets at which `part` occurs in `text`, overlapping ones included, at most `limit` of them. */
export function occurrencesOf(text: string, part: string, limit = Number.POSITIVE_INFINITY): number[] {
  const offsets: number[] = [];
  if (part === '') return offsets;
  for (let offset = text.indexOf(part); offset !== -1 && offsets.length < limit; ) {
    offsets.push(offset);
    offset = text.indexOf(part, offset + 1);
  }
  return offsets;
}

/** The offsets at which words occur in a folded text, in order; the first 2,000 only, or fewer of very long words. */
export function exactOffsets(text: string, index: GramIndex, exact: string): number[] {
  const grams = exact.length - gramLength + 1;
  if (grams < 1) return occurrencesOf(text, exact, mostPlaces);
  const step = Math.max(1, Math.floor(grams / sampledGrams));
  let rarest = { offset: 0, places: index.placesOf(exact, 0) };
  for (let offset = step; offset < grams && rarest.places.length > 1; offset += step) {
    const places = index.placesOf(exact, offset);
    if (places.length < rarest.places.length) rarest = { offset, places };
  }
  const head = exact.slice(0, headLength);
  const found: number[] = [];
  let compared = 0;
  for (const place of rarest.places) {
    if (found.length === mostPlaces || compared > mostCompared) break;
    const start = place - rarest.offset;
    if (start < 0 || !text.startsWith(head, start)) continue;
    compared += exact.length;
    if (text.startsWith(exact, start)) found.push(start);
  }
  return found;
}

/** How many characters of a quote's context adjoin a place unchanged, before and after it together. */
export function adjoiningContext(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** The places at which a quote occurs word for word: all with the whole context, or else those with the most of it. */
export function exactPlaces(text: string, index: GramIndex, quote: Quote): Place[] {
  const length = quote.exact.length;
  const found = exactOffsets(text, index, quote.exact).map((start) => ({
    start,
    end: start + length,
    common: adjoiningContext(text, { start, end: start + length }, quote),
  }));
  const whole = found.filter(({ common }) => common === quote.prefix.length + quote.suffix.length);
  if (whole.length > 0) return whole.map(({ start, end }) => ({ start, end, quote: 1, prefix: 1, suffix: 1 }));
  return found
    .sort((a, b) => b.common - a.common)
    .slice(0, mostWeighed)
    .map(({ start, end }) => weigh(text, { start, end }, quote, 0));
}
