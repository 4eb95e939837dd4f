import type { Span } from '../references/reference.ts';
import type { Quote } from './folded-quote.ts';
import { similarity } from './similarity.ts';

/** A stretch of a folded text that may be a quote's place, and how like it is; each likeness from 0 to 1. */
export interface Place extends Span {
  quote: number;
  prefix: number;
  suffix: number;
}

/** How like a place is on the whole: the words count for more than what stands around them, as in Hypothesis's score. */
export function likeness({ quote, prefix, suffix }: Place): number {
  return (50 * quote + 20 * prefix + 20 * suffix) / 90;
}

/** A context may be longer or shorter by this share of it. */
const slack = 0.3;

function withSlack(context: string): number {
  return Math.ceil(context.length * (1 + slack));
}

/** Weighs a stretch of a folded text as the place of a quote. */
export function weigh(text: string, span: Span, quote: Quote, errors: number): Place {
  const { exact, prefix, suffix } = quote;
  const before = text.slice(Math.max(0, span.start - withSlack(prefix)), span.start);
  const after = text.slice(span.end, span.end + withSlack(suffix));
  return {
    ...span,
    quote: 1 - errors / exact.length,
    prefix: before.endsWith(prefix) ? 1 : similarity(before, prefix),
    suffix: after.startsWith(suffix) ? 1 : similarity(after, suffix),
  };
}

/** Folded characters from which a quote's own words speak for it, even where one side of its context is gone. */
const speaksForItself = 80;
/** The least likeness of the quote, and of each side of its context. */
const least = { quote: 0.7, context: 0.6 };
/**
 * A quote less like than this whose numbers are others is taken for another paragraph of the same form, if one side of
 * its context is sound and the other is not: damage spares neither side.
 */
const otherParagraph = { quote: 0.85, sound: 0.9, unlike: 0.75 };
/** The least likeness of a quote where it seems to have been taken out. */
const leastAfterCut = 0.85;

/** What else is known of a place. */
export interface Circumstances {
  /** It is in the paragraph in which the quote was. */
  isInParagraph: boolean;
  /** What stood before the quote is now followed, somewhere, by what stood after it. */
  isCutOut: boolean;
  /** The numbers in it are not the quote's. */
  hasOtherNumbers: boolean;
}

function isOfAnotherParagraph({ quote, prefix, suffix }: Place): boolean {
  const isUneven = Math.max(prefix, suffix) >= otherParagraph.sound && Math.min(prefix, suffix) < otherParagraph.unlike;
  return isUneven && quote < otherParagraph.quote;
}

/**
 * Whether a place is like enough to be taken. Measured on Security Council resolutions, a rule without these floors puts
 * quotes whose paragraph is gone in a wrong place in a quarter to two thirds of all cases, with them in less than one of
 * a hundred. Contexts of 64 characters bear a floor of 0.6 (0.5 is the one for 32): it halves the wrong places of short
 * quotes, and costs no right one at a tenth of all characters damaged.
 */
export function isAcceptable(place: Place, quote: Quote, known: Circumstances): boolean {
  if (place.quote < (known.isCutOut ? leastAfterCut : least.quote)) return false;
  if (known.hasOtherNumbers && isOfAnotherParagraph(place)) return false;
  const [before, after] = [place.prefix >= least.context, place.suffix >= least.context];
  if (before && after) return true;
  const oneSide = (quote.prefix !== '' && before) || (quote.suffix !== '' && after);
  return place.quote === 1 && oneSide && (known.isInParagraph || quote.exact.length >= speaksForItself);
}
