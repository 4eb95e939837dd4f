import type { Span } from '../ground/span.ts';
import type { Quote } from './folding/folded-quote.ts';
import { lettersWorth } from './letters-worth.ts';
import { mostPutIn, similarity, similarityApart } from './similarity.ts';

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

/** The stretches before and behind a place that its context is compared with, and as much more of each. */
function around(text: string, { start, end }: Span, { prefix, suffix }: Quote, more: number) {
  const reach = (context: string) => Math.ceil(context.length * (1 + slack)) + more;
  return {
    before: text.slice(Math.max(0, start - reach(prefix)), start),
    after: text.slice(end, end + reach(suffix)),
  };
}

/** A quote as like as this is its own, and what was put in beside it, as a footnote or a clause, is not held against it. */
const sureOfItself = 0.85;
/** A context less like than this may have had something put in. */
const asItWas = 0.75;

/** Weighs a stretch of a folded text as the place of a quote. */
export function weigh(text: string, span: Span, quote: Quote, errors: number): Place {
  const { prefix, suffix } = quote;
  const { before, after } = around(text, span, quote, 0);
  const place = {
    ...span,
    quote: 1 - errors / quote.exact.length,
    prefix: before.endsWith(prefix) ? 1 : similarity(before, prefix),
    suffix: after.startsWith(suffix) ? 1 : similarity(after, suffix),
  };
  if (place.quote < sureOfItself) return place;
  const wider = around(text, span, quote, mostPutIn);
  return {
    ...place,
    prefix: place.prefix >= asItWas ? place.prefix : Math.max(place.prefix, similarityApart(wider.before, prefix)),
    suffix: place.suffix >= asItWas ? place.suffix : Math.max(place.suffix, similarityApart(wider.after, suffix)),
  };
}

/** What a quote is worth, in letters, from which its own words speak for it, even where its context is gone. */
const speaksForItself = 60;
/** What a quote is worth from which one that changed a little needs only one side of its context. */
const longQuote = 120;
/** The least likeness of the quote, and of each side of its context. */
const least = { quote: 0.7, context: 0.6 };
/** The least likeness where something speaks against the place. */
const leastInDoubt = 0.85;
/** The least likeness of a quote and of the better side of its context where the other side is gone. */
const leastOneSided = { sameWords: 0.95, longQuote: 0.9, besideLong: 0.75 };
/**
 * A quote less like than this whose numbers are others is taken for another paragraph of the same form, if one side of
 * its context is sound and the other is not: damage spares neither side.
 */
const otherParagraph = { quote: 0.85, sound: 0.9, unlike: 0.75 };

/** What else is known of a place. */
export interface Circumstances {
  /** It is in the paragraph in which the quote was. */
  isInParagraph: boolean;
  /** It is in a preamble and the quote was not, or the other way round, or in an annex. */
  isInOtherPart: boolean;
  /** It goes on into another numbered paragraph, as the quote did not, with much between. */
  isReachingOver: boolean;
  /** What stood before the quote is now followed, somewhere, by what stood after it. */
  isCutOut: boolean;
  /** Its words are the quote's, but for the number of the paragraph. */
  hasSameWords: boolean;
  /** The numbers in it are not the quote's. */
  hasOtherNumbers: boolean;
}

function isOfAnotherParagraph({ quote, prefix, suffix }: Place): boolean {
  const isUneven = Math.max(prefix, suffix) >= otherParagraph.sound && Math.min(prefix, suffix) < otherParagraph.unlike;
  return isUneven && quote < otherParagraph.quote;
}

/** True where both sides of a place's context are like enough. */
export function isInContext({ prefix, suffix }: Place): boolean {
  return prefix >= least.context && suffix >= least.context;
}

/** Whether a place with one sound side of its context, or with none, may be taken: its paragraph or a neighbour moved. */
function isAcceptableAlone(place: Place, { exact, prefix, suffix }: Quote, known: Circumstances): boolean {
  if (known.hasSameWords && lettersWorth(exact) >= speaksForItself) return true;
  const sides = [
    { context: prefix, likeness: place.prefix },
    { context: suffix, likeness: place.suffix },
  ];
  if (!known.hasSameWords) {
    const isLong = lettersWorth(exact) >= longQuote && place.quote >= leastOneSided.longQuote && !known.hasOtherNumbers;
    return isLong && sides.some((side) => side.context !== '' && side.likeness >= leastOneSided.besideLong);
  }
  const sound = known.isInParagraph ? least.context : leastOneSided.sameWords;
  const isTold = sides.some(
    (side) => side.likeness >= sound && (known.isInParagraph || lettersWorth(exact + side.context) >= speaksForItself),
  );
  return isTold && !known.isCutOut;
}

/**
 * Whether a place is like enough to be taken. Measured on Security Council resolutions, a rule without these floors puts
 * quotes whose paragraph is gone in a wrong place in a quarter to two thirds of all cases, with them in less than one of
 * a hundred. Contexts of 64 characters bear a floor of 0.6 (0.5 is the one for 32): it halves the wrong places of short
 * quotes, and costs no right one at a tenth of all characters damaged.
 */
export function isAcceptable(place: Place, quote: Quote, known: Circumstances): boolean {
  const isInDoubt = known.isCutOut || known.isInOtherPart;
  if (place.quote < (isInDoubt ? leastInDoubt : least.quote) || known.isReachingOver) return false;
  if (known.hasOtherNumbers && isOfAnotherParagraph(place)) return false;
  return isInContext(place) || isAcceptableAlone(place, quote, known);
}
