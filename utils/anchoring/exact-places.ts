import { contextAt } from './common-context.ts';
import type { Quote } from './folding/folded-quote.ts';
import { type GramIndex, gramLength } from './gram-index.ts';
import { occurrencesOf } from './occurrences.ts';
import { type Place, weigh } from './place.ts';

/** Grams of a quote among which the rarest is looked for. */
const looked = 48;
/** More places than these say nothing: words as common as that need their context to be found. */
const mostPlaces = 2000;
/** Places whose context is weighed, those first whose context is nearest to being whole. */
const mostWeighed = 4;

/** Folded characters that are compared at most, where a long quote repeats itself as the text does. */
const mostCompared = 4_000_000;
/** Folded characters by which most places are told from the quote. */
const headLength = 32;

/** Offsets at which words stand in a folded text, in order; of more than 2,000, or of very long ones, the first. */
export function exactOffsets(text: string, index: GramIndex, exact: string): number[] {
  const grams = exact.length - gramLength + 1;
  if (grams < 1) return occurrencesOf(text, exact, mostPlaces);
  const step = Math.max(1, Math.floor(grams / looked));
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

/** The places in a folded text at which a quote stands word for word: all with the whole context, else the likeliest. */
export function exactPlaces(text: string, index: GramIndex, quote: Quote): Place[] {
  const length = quote.exact.length;
  const found = exactOffsets(text, index, quote.exact).map((start) => ({
    start,
    end: start + length,
    common: contextAt(text, { start, end: start + length }, quote),
  }));
  const whole = found.filter(({ common }) => common === quote.prefix.length + quote.suffix.length);
  if (whole.length > 0) return whole.map(({ start, end }) => ({ start, end, quote: 1, prefix: 1, suffix: 1 }));
  return found
    .sort((a, b) => b.common - a.common)
    .slice(0, mostWeighed)
    .map(({ start, end }) => weigh(text, { start, end }, quote, 0));
}
