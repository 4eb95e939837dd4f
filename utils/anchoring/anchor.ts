import type { Span } from '../ground/span.ts';
import type { ChangedNumber } from './changed-numbers.ts';
import { exactPlaces } from './exact-places.ts';
import { foldQuote, type Quote } from './folding/folded-quote.ts';
import { fuzzyPlaces } from './fuzzy-places.ts';
import { isAcceptable, isInContext, likeness, type Place } from './place.ts';
import { createPlaceKnowledge } from './place-knowledge.ts';
import type { ReadyText } from './ready-text.ts';
import type { Selector } from './selector.ts';
import { selectorOf } from './selector.ts';

/** Where a selector's place is, and how sure that is. */
export type Anchored =
  /** The words stand there as they were, but for white space, case and the forms of characters. */
  | { verdict: 'exact'; span: Span }
  /** The words have changed a little; numbers that are others now are named. */
  | { verdict: 'fuzzy'; span: Span; changed: ChangedNumber[] }
  /** Several places are as good as each other: only the reader can say which is meant. */
  | { verdict: 'ambiguous'; spans: Span[] }
  | { verdict: 'orphaned' };

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The best first, without those that are the same place over again. */
function ranked(places: readonly Place[]): Place[] {
  const best: Place[] = [];
  for (const place of places.toSorted((a, b) => likeness(b) - likeness(a))) {
    if (!best.some((better) => overlap(better, place))) best.push(place);
  }
  return best;
}

function candidates({ folded, index }: ReadyText, quote: Quote): Place[] {
  const exact = exactPlaces(folded.text, index, quote);
  // A copy of the words in another context does not outdo the changed words in their own.
  const isWhole = exact.some(({ prefix, suffix }) => prefix === 1 && suffix === 1);
  return isWhole ? exact : [...exact, ...fuzzyPlaces(folded.text, index, quote)];
}

/** True where the quote stands at its old offset with its whole context, to the letter: the page is as it was. */
function stillStands(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span): boolean {
  return (
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}

/** Folded characters by which the likeness of the best place must exceed that of others, else the reader is asked. */
const clearLead = 5;

/** The characters of a quote and its context that are not as they were at a place. */
function differences({ quote, prefix, suffix }: Place, folded: Quote): number {
  return (1 - quote) * folded.exact.length + (1 - prefix) * folded.prefix.length + (1 - suffix) * folded.suffix.length;
}

/**
 * Finds again what `describe` described, by the words first, with what stands around them: both must be like enough.
 * Where several places are about as like as each other, the paragraph decides, then the offset if the text did not move.
 */
export function anchor(ready: ReadyText, selectors: readonly Selector[]): Anchored {
  const written = selectorOf(selectors, 'TextQuoteSelector');
  const position = selectorOf(selectors, 'TextPositionSelector');
  const path = selectorOf(selectors, 'FragmentSelector')?.value;
  if (written && position && stillStands(ready.text, written, position)) {
    return { verdict: 'exact', span: { start: position.start, end: position.end } };
  }
  const quote = written && foldQuote(written);
  if (!quote) return { verdict: 'orphaned' };

  const { spanOf, isInParagraph, isWhole, changedAt, circumstancesOf } = createPlaceKnowledge(
    ready,
    written,
    quote,
    path,
  );
  const acceptable = ranked(candidates(ready, quote)).filter((place) =>
    isAcceptable(place, quote, circumstancesOf(place)),
  );
  const [best] = acceptable;
  if (!best) return { verdict: 'orphaned' };
  const fewest = differences(best, quote);
  // Without its context no copy of the words is better than another.
  const lead = fewest === 0 ? 1 : isInContext(best) ? clearLead : Number.POSITIVE_INFINITY;
  const equals = acceptable.filter((place) => differences(place, quote) < fewest + lead);
  const inParagraph = equals.filter(isInParagraph);
  const rivals = inParagraph.length > 0 ? inParagraph : equals;
  const chosen = rivals.length === 1 ? rivals[0] : rivals.find((place) => spanOf(place).start === position?.start);
  if (!chosen) return { verdict: 'ambiguous', spans: rivals.map(spanOf).sort((a, b) => a.start - b.start) };
  const span = spanOf(chosen);
  return isWhole(chosen) ? { verdict: 'exact', span } : { verdict: 'fuzzy', span, changed: changedAt(chosen) };
}
