import { type GramIndex, gramLength } from './gram-index.ts';

/** Folded characters by which the places of one region may differ: insertions and deletions move the later grams. */
export const regionWidth = 64;
/** Grams that stand in more places than this say little, and are asked only if the rare ones say nothing. */
const rare = 24;
const common = 400;
/** Grams of a pattern that are asked. */
const asked = 240;
const mostRegions = 5;
const leastVotes = 2;
/** A region with less than this share of the best one's votes is not looked at. */
const leastShare = 0.3;

function votesFor(index: GramIndex, pattern: string, mostPlaces: number): Map<number, number> {
  const votes = new Map<number, number>();
  const grams = pattern.length - gramLength + 1;
  const step = Math.max(1, Math.floor(grams / asked));
  for (let offset = 0; offset < grams; offset += step) {
    const places = index.placesOf(pattern, offset);
    if (places.length > mostPlaces) continue;
    for (const place of places) {
      const region = Math.floor((place - offset) / regionWidth);
      votes.set(region, (votes.get(region) ?? 0) + 1);
    }
  }
  return votes;
}

/** A stretch of a folded text in which a pattern may begin: within `2 * regionWidth` from an offset on. */
export interface LikelyRegion {
  from: number;
  /** How many of the pattern's grams stand where they then would. */
  votes: number;
}

/** The likeliest regions of a pattern, best first: where several of its grams stand at about the distances they have in it. */
export function likelyRegions(index: GramIndex, pattern: string): LikelyRegion[] {
  for (const mostPlaces of [rare, common]) {
    const votes = votesFor(index, pattern, mostPlaces);
    const counted = [...votes.keys()]
      .map((region) => ({ region, votes: (votes.get(region) ?? 0) + (votes.get(region + 1) ?? 0) }))
      .filter((counts) => counts.votes >= leastVotes)
      .sort((a, b) => b.votes - a.votes);
    const most = counted[0]?.votes ?? 0;
    const chosen: typeof counted = [];
    for (const one of counted) {
      if (chosen.length === mostRegions || one.votes < most * leastShare) break;
      // The region beside a better one holds the same place.
      if (!chosen.some(({ region }) => Math.abs(region - one.region) <= 1)) chosen.push(one);
    }
    if (chosen.length > 0)
      return chosen.map(({ region, votes: cast }) => ({ from: region * regionWidth, votes: cast }));
  }
  return [];
}
