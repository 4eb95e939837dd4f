import type { Span } from '../ground/span.ts';
import type { ChangedNumber } from './changed-numbers.ts';
import { exactPlaces } from './exact-places.ts';
import { choice } from './floors/floors.ts';
import { foldQuote, type Quote } from './folding/folded-quote.ts';
import { fuzzyPlaces } from './fuzzy-places.ts';
import { isAcceptable, isInContext, type Place, scoreOf } from './place.ts';
import { placeFacts } from './place-facts.ts';
import type { ReadyText } from './ready-text.ts';
import { type Selector, selectorOf } from './selector.ts';
import type { Verdict } from './verdict.ts';

/** What comes with each verdict. */
interface Findings extends Record<Verdict, object> {
  /** The words are as they were, apart from white space, case and the forms of characters. */
  exact: { span: Span };
  /** The words have changed a little; numbers that changed are listed. */
  fuzzy: { span: Span; changed: ChangedNumber[] };
  /** Several places are equally good: only the reader can say which is meant. */
  ambiguous: { spans: Span[] };
}

/** Where a selector's place is, and how sure that is. */
export type Anchored = { [V in Verdict]: { verdict: V } & Findings[V] }[Verdict];

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The best first; of overlapping places only the best. */
function ranked(places: readonly Place[]): Place[] {
  const best: Place[] = [];
  for (const place of places.toSorted((a, b) => scoreOf(b) - scoreOf(a))) {
    if (!best.some((better) => overlap(better, place))) best.push(place);
  }
  return best;
}

function candidates({ folded, index }: ReadyText, quote: Quote): Place[] {
  const exact = exactPlaces(folded.text, index, quote);
  // A copy of the words in another context does not beat the changed words in their own.
  const isWhole = exact.some(({ prefix, suffix }) => prefix === 1 && suffix === 1);
  return isWhole ? exact : [...exact, ...fuzzyPlaces(folded.text, index, quote)];
}

/** True if the quote is at its old offset with its whole context, to the letter: the page has not changed there. */
function isUnmoved(text: string, { exact, prefix, suffix }: Quote, { start, end }: Span): boolean {
  return (
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  );
}

/** How many characters of a quote and its context differ at a place. */
function differences({ quote, prefix, suffix }: Place, folded: Quote): number {
  return (1 - quote) * folded.exact.length + (1 - prefix) * folded.prefix.length + (1 - suffix) * folded.suffix.length;
}

/**
 * Finds what `describe` described: by the words first, together with their context; both must be similar enough. If
 * several places are about equally good, the paragraph decides, then the offset if the text did not move.
 */
export function anchor(ready: ReadyText, selectors: readonly Selector[]): Anchored {
  const written = selectorOf(selectors, 'TextQuoteSelector');
  const position = selectorOf(selectors, 'TextPositionSelector');
  const path = selectorOf(selectors, 'FragmentSelector')?.value;
  if (written && position && isUnmoved(ready.text, written, position)) {
    return { verdict: 'exact', span: { start: position.start, end: position.end } };
  }
  const quote = written && foldQuote(written);
  if (!quote) return { verdict: 'orphaned' };

  const { spanOf, isInParagraph, isWhole, changedAt, circumstancesOf } = placeFacts(ready, written, quote, path);
  const acceptable = ranked(candidates(ready, quote)).filter((place) =>
    isAcceptable(place, quote, circumstancesOf(place)),
  );
  const [best] = acceptable;
  if (!best) return { verdict: 'orphaned' };
  const fewest = differences(best, quote);
  // Without its context no copy of the words is better than another.
  const lead = fewest === 0 ? 1 : isInContext(best) ? choice.clearLead : Number.POSITIVE_INFINITY;
  const equals = acceptable.filter((place) => differences(place, quote) < fewest + lead);
  const inParagraph = equals.filter(isInParagraph);
  const rivals = inParagraph.length > 0 ? inParagraph : equals;
  const chosen = rivals.length === 1 ? rivals[0] : rivals.find((place) => spanOf(place).start === position?.start);
  if (!chosen) return { verdict: 'ambiguous', spans: rivals.map(spanOf).sort((a, b) => a.start - b.start) };
  const span = spanOf(chosen);
  return isWhole(chosen) ? { verdict: 'exact', span } : { verdict: 'fuzzy', span, changed: changedAt(chosen) };
}
