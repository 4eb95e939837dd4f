import type { Match } from 'approx-string-match';
import { brokenMatch } from './broken-match.ts';
import { fuzzySearch } from './floors/floors.ts';
import type { Quote } from './folding/folded-quote.ts';
import type { GramIndex } from './gram-index.ts';
import { latinLength } from './latin-length.ts';
import { likelyRegions } from './likely-regions.ts';
import { type Place, scoreOf, weigh } from './place.ts';
import { closestMatches } from './similarity.ts';

const { guidingContext, mostErrors, wholeLength, breakableLength, mostMatches, sureScore, rivalVotes } = fuzzySearch;

/** The first of each group of overlapping matches. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const separate: Match[] = [];
  for (const match of matches) {
    const last = separate.at(-1);
    if (!last || match.start >= last.end) separate.push(match);
  }
  return separate.slice(0, mostMatches);
}

/** The best-scoring of some matches. */
function bestPlace(text: string, matches: readonly Match[], quote: Quote): Place | undefined {
  return matches.map((match) => weigh(text, match, quote, match.errors)).sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

/** The best match for a quote among those that begin in a region. */
function placeIn(text: string, quote: Quote, start: number, room: number): Place | undefined {
  const { exact } = quote;
  const errors = Math.floor(exact.length * mostErrors);
  let whole: Place | undefined;
  if (exact.length <= wholeLength) {
    const from = Math.max(0, start - errors);
    const window = text.slice(from, start + room + exact.length + errors);
    const matches = withoutOverlaps(closestMatches(window, exact, errors));
    whole = bestPlace(
      text,
      matches.map((match) => ({ ...match, start: from + match.start, end: from + match.end })),
      quote,
    );
    if ((whole && Math.min(whole.prefix, whole.suffix) > 0) || latinLength(exact) < breakableLength) return whole;
  }
  const broken = brokenMatch(text, exact, Math.max(0, start - guidingContext), room + 2 * guidingContext, errors);
  const brokenPlace = broken && weigh(text, broken, quote, broken.errors);
  return whole && scoreOf(whole) > (brokenPlace ? scoreOf(brokenPlace) : 0) ? whole : brokenPlace;
}

/** The places in a folded text that resemble a quote, one for each region in which its grams are found. */
export function fuzzyPlaces(text: string, index: GramIndex, quote: Quote): Place[] {
  const before = quote.prefix.slice(-guidingContext);
  const regions = likelyRegions(index, before + quote.exact + quote.suffix.slice(0, guidingContext));
  const places: Place[] = [];
  let sureVotes = 0;
  for (const { from, room, votes } of regions) {
    if (votes < sureVotes * rivalVotes) break;
    const place = placeIn(text, quote, from + before.length, room);
    if (!place) continue;
    places.push(place);
    if (scoreOf(place) >= sureScore) sureVotes = Math.max(sureVotes, votes);
  }
  return places;
}
