import type { Match } from 'approx-string-match';
import { brokenMatch } from './broken-match.ts';
import type { Quote } from './folding/folded-quote.ts';
import type { GramIndex } from './gram-index.ts';
import { lettersWorth } from './letters-worth.ts';
import { likelyRegions } from './likely-regions.ts';
import { likeness, type Place, weigh } from './place.ts';
import { closestMatches } from './similarity.ts';

/** Context on each side that helps to find the region; all of it is weighed afterwards. */
const guiding = 64;
/** The share of a quote's characters that may be changed, put in or taken out. */
const mostErrors = 0.3;
/** Folded characters of a quote that is looked for whole; a longer one is looked for piece by piece, which is quicker. */
const wholeLength = 192;
/** What a quote is worth, in letters, into which something may have been put. */
const breakableLength = 30;
/** Matches with equally few errors whose contexts are compared. */
const mostMatches = 3;

/** One of each group of matches that overlap: the first. */
function apart(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept.slice(0, mostMatches);
}

/** The likest of the places that stretches of a text would be. */
function likest(text: string, matches: readonly Match[], quote: Quote): Place | undefined {
  return matches.map((match) => weigh(text, match, quote, match.errors)).sort((a, b) => likeness(b) - likeness(a))[0];
}

/** The place most like a quote among those that begin in a region. */
function placeIn(text: string, quote: Quote, begins: number, room: number): Place | undefined {
  const { exact } = quote;
  const errors = Math.floor(exact.length * mostErrors);
  let whole: Place | undefined;
  if (exact.length <= wholeLength) {
    const from = Math.max(0, begins - errors);
    const window = text.slice(from, begins + room + exact.length + errors);
    const matches = apart(closestMatches(window, exact, errors));
    whole = likest(
      text,
      matches.map((match) => ({ ...match, start: from + match.start, end: from + match.end })),
      quote,
    );
    if ((whole && Math.min(whole.prefix, whole.suffix) > 0) || lettersWorth(exact) < breakableLength) return whole;
  }
  const broken = brokenMatch(text, exact, Math.max(0, begins - guiding), room + 2 * guiding, errors);
  const brokenPlace = broken && weigh(text, broken, quote, broken.errors);
  return whole && likeness(whole) > (brokenPlace ? likeness(brokenPlace) : 0) ? whole : brokenPlace;
}

/** A place as like as this ends the search, unless another region had nearly as many votes. */
const surely = 0.85;
const nearly = 0.5;

/** The places in a folded text that are like a quote, one for each region where its grams are found. */
export function fuzzyPlaces(text: string, index: GramIndex, quote: Quote): Place[] {
  const before = quote.prefix.slice(-guiding);
  const regions = likelyRegions(index, before + quote.exact + quote.suffix.slice(0, guiding));
  const places: Place[] = [];
  let sureVotes = 0;
  for (const { from, room, votes } of regions) {
    if (votes < sureVotes * nearly) break;
    const place = placeIn(text, quote, from + before.length, room);
    if (!place) continue;
    places.push(place);
    if (likeness(place) >= surely) sureVotes = Math.max(sureVotes, votes);
  }
  return places;
}
