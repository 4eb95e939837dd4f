import type { Span } from '../ground/span.ts';
import { acceptance, contextMatch } from './floors/floors.ts';
import type { Quote } from './folding/folded-quote.ts';
import { latinLength } from './latin-length.ts';
import { similarity, similarityAroundInsertion } from './similarity.ts';

/** A stretch of a folded text that may be a quote's place, with the similarity of each part, from 0 to 1. */
export interface Place extends Span {
  quote: number;
  prefix: number;
  suffix: number;
}

/** How good a place is on the whole, from 0 to 1; the words weigh more than their context, as in Hypothesis's score. */
export function scoreOf({ quote, prefix, suffix }: Place): number {
  return (50 * quote + 20 * prefix + 20 * suffix) / 90;
}

const { slack, mostInserted, quoteForInsertion, contextForInsertion } = contextMatch;

/** The text on either side of a place that its context is compared with, plus `more` characters of each. */
function around(text: string, { start, end }: Span, { prefix, suffix }: Quote, more: number) {
  const reach = (context: string) => Math.ceil(context.length * (1 + slack)) + more;
  return {
    before: text.slice(Math.max(0, start - reach(prefix)), start),
    after: text.slice(end, end + reach(suffix)),
  };
}

/**
 * Weighs a stretch of a folded text as the place of a quote.
 * @param errors characters of the quote that were changed, inserted or deleted there
 */
export function weigh(text: string, span: Span, quote: Quote, errors: number): Place {
  const { prefix, suffix } = quote;
  const { before, after } = around(text, span, quote, 0);
  const place = {
    ...span,
    quote: 1 - errors / quote.exact.length,
    prefix: before.endsWith(prefix) ? 1 : similarity(before, prefix),
    suffix: after.startsWith(suffix) ? 1 : similarity(after, suffix),
  };
  if (place.quote < quoteForInsertion) return place;
  const wider = around(text, span, quote, mostInserted);
  const atLeast = (known: number, stretch: string, context: string) =>
    known >= contextForInsertion ? known : Math.max(known, similarityAroundInsertion(stretch, context));
  return {
    ...place,
    prefix: atLeast(place.prefix, wider.before, prefix),
    suffix: atLeast(place.suffix, wider.after, suffix),
  };
}

/** What else is known of a place. */
export interface Circumstances {
  /** It is in the paragraph in which the quote was. */
  isInParagraph: boolean;
  /** One of the two is in the preamble or an annex, and the other is not. */
  isInOtherPart: boolean;
  /** It runs on into another numbered paragraph, unlike the quote, with much text between. */
  crossesParagraphs: boolean;
  /** The quote was deleted: its prefix and suffix now adjoin somewhere. */
  isDeleted: boolean;
  /** The words are unchanged, apart from the number of the paragraph. */
  hasSameWords: boolean;
  /** Numbers in it have changed. */
  hasChangedNumbers: boolean;
}

function isAnotherParagraph({ quote, prefix, suffix }: Place): boolean {
  const { quote: least, goodSide, badSide } = acceptance.otherParagraph;
  const isUneven = Math.max(prefix, suffix) >= goodSide && Math.min(prefix, suffix) < badSide;
  return isUneven && quote < least;
}

/** True if both sides of a place's context are similar enough. */
export function isInContext({ prefix, suffix }: Place): boolean {
  return prefix >= acceptance.leastContext && suffix >= acceptance.leastContext;
}

/** Whether a place with only one good side of its context, or none, is accepted: its paragraph or a neighbour moved. */
function isAcceptableAlone(place: Place, { exact, prefix, suffix }: Quote, known: Circumstances): boolean {
  const { distinctiveLength, longQuote, longQuoteAlone, onlySide, onlySideOfLong, leastContext } = acceptance;
  if (known.hasSameWords && latinLength(exact) >= distinctiveLength) return true;
  const sides = [
    { context: prefix, similarity: place.prefix },
    { context: suffix, similarity: place.suffix },
  ];
  if (!known.hasSameWords) {
    const isLong = latinLength(exact) >= longQuote && place.quote >= longQuoteAlone && !known.hasChangedNumbers;
    return isLong && sides.some((side) => side.context !== '' && side.similarity >= onlySideOfLong);
  }
  const least = known.isInParagraph ? leastContext : onlySide;
  const isDistinct = sides.some(
    (side) =>
      side.similarity >= least && (known.isInParagraph || latinLength(exact + side.context) >= distinctiveLength),
  );
  return isDistinct && !known.isDeleted;
}

/** Whether a place is similar enough to be accepted; `acceptance` gives the reasons and what they cost. */
export function isAcceptable(place: Place, quote: Quote, known: Circumstances): boolean {
  const isInDoubt = known.isDeleted || known.isInOtherPart;
  const least = isInDoubt ? acceptance.leastQuoteInDoubt : acceptance.leastQuote;
  if (place.quote < least || known.crossesParagraphs) return false;
  if (known.hasChangedNumbers && isAnotherParagraph(place)) return false;
  return isInContext(place) || isAcceptableAlone(place, quote, known);
}
