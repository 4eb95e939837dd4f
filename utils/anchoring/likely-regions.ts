import { type GramIndex, gramLength } from './gram-index.ts';

/** Folded characters by which the places of one region may differ: insertions and deletions move the later grams. */
const regionWidth = 64;
/** Grams that stand in more places than this say little, and are asked only if the rare ones say nothing. */
const rare = 24;
const common = 400;
/** Grams of a pattern that are asked. */
const asked = 240;
const mostRegions = 5;
const leastVotes = 2;
/** A region with less than this share of the best one's votes is not looked at. */
const leastShare = 0.3;

/** The grams that stand in one region where they then would, and the offsets between which their pattern would begin. */
interface Votes {
  count: number;
  low: number;
  high: number;
}

function votesFor(index: GramIndex, pattern: string, mostPlaces: number): Map<number, Votes> {
  const votes = new Map<number, Votes>();
  const grams = pattern.length - gramLength + 1;
  const step = Math.max(1, Math.floor(grams / asked));
  for (let offset = 0; offset < grams; offset += step) {
    const places = index.placesOf(pattern, offset);
    if (places.length > mostPlaces) continue;
    for (const place of places) {
      const begins = place - offset;
      const region = Math.floor(begins / regionWidth);
      const known = votes.get(region);
      if (known) {
        known.count++;
        if (begins < known.low) known.low = begins;
        if (begins > known.high) known.high = begins;
      } else votes.set(region, { count: 1, low: begins, high: begins });
    }
  }
  return votes;
}

/** A stretch of a folded text in which a pattern may begin. */
interface LikelyRegion {
  from: number;
  /** How much later than `from` it may begin, at most. */
  room: number;
  /** How many of the pattern's grams stand where they then would. */
  votes: number;
}

/** A region and the one behind it, over whose border a place may lie. */
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

/** The likeliest regions of a pattern, best first: where several of its grams stand at about the distances they have in it. */
export function likelyRegions(index: GramIndex, pattern: string): LikelyRegion[] {
  for (const mostPlaces of [rare, common]) {
    const votes = votesFor(index, pattern, mostPlaces);
    const counted = [...votes.keys()]
      .map((region) => joined(votes, region))
      .filter(({ count }) => count >= leastVotes)
      .sort((a, b) => b.count - a.count);
    const most = counted[0]?.count ?? 0;
    const chosen: typeof counted = [];
    for (const one of counted) {
      if (chosen.length === mostRegions || one.count < most * leastShare) break;
      // The region beside a better one holds the same place.
      if (!chosen.some(({ region }) => Math.abs(region - one.region) <= 1)) chosen.push(one);
    }
    if (chosen.length > 0) return chosen.map(({ low, high, count }) => ({ from: low, room: high - low, votes: count }));
  }
  return [];
}
