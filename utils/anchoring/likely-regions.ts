import { gramIndexing, regionSearch } from './floors/floors.ts';
import type { GramIndex } from './gram-index.ts';

const { gramLength } = gramIndexing;
const { width, rare, common, sampledGrams, mostRegions, leastVotes, leastShare } = regionSearch;

/** The grams that fit a region, and the offsets between which their pattern would begin. */
interface Votes {
  count: number;
  low: number;
  high: number;
}

function votesFor(index: GramIndex, pattern: string, mostPlaces: number): Map<number, Votes> {
  const votes = new Map<number, Votes>();
  const grams = pattern.length - gramLength + 1;
  const step = Math.max(1, Math.floor(grams / sampledGrams));
  for (let offset = 0; offset < grams; offset += step) {
    const places = index.placesOf(pattern, offset);
    if (places.length > mostPlaces) continue;
    for (const place of places) {
      const start = place - offset;
      const region = Math.floor(start / width);
      const known = votes.get(region);
      if (known) {
        known.count++;
        if (start < known.low) known.low = start;
        if (start > known.high) known.high = start;
      } else votes.set(region, { count: 1, low: start, high: start });
    }
  }
  return votes;
}

/** A stretch of a folded text in which a pattern may begin. */
interface LikelyRegion {
  from: number;
  /** How much later than `from` it may begin. */
  room: number;
  /** How many of the pattern's grams fit. */
  votes: number;
}

/** A region joined with the next one: a place may lie across their border. */
function joined(votes: ReadonlyMap<number, Votes>, region: number): { region: number } & Votes {
  const own = votes.get(region);
  const next = votes.get(region + 1);
  return {
    region,
    count: (own?.count ?? 0) + (next?.count ?? 0),
    low: own?.low ?? next?.low ?? 0,
    high: next?.high ?? own?.high ?? 0,
  };
}

/**
 * The regions most likely to hold a pattern, best first: several of its grams are there, at about the same distances.
 */
export function likelyRegions(index: GramIndex, pattern: string): LikelyRegion[] {
  for (const mostPlaces of [rare, common]) {
    const votes = votesFor(index, pattern, mostPlaces);
    const counted = [...votes.keys()]
      .map((region) => joined(votes, region))
      .filter(({ count }) => count >= leastVotes)
      .sort((a, b) => b.count - a.count);
    const most = counted[0]?.count ?? 0;
    const chosen: typeof counted = [];
    for (const candidate of counted) {
      if (chosen.length === mostRegions || candidate.count < most * leastShare) break;
      // The region next to a better one holds the same place.
      if (!chosen.some(({ region }) => Math.abs(region - candidate.region) <= 1)) chosen.push(candidate);
    }
    if (chosen.length > 0) return chosen.map(({ low, high, count }) => ({ from: low, room: high - low, votes: count }));
  }
  return [];
}
