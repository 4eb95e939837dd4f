import { byBeginning, byNumber, weightOfNumber } from './by-number.ts';
import { byWords } from './by-words.ts';
import { rankMembers } from './rank-members.ts';
import type { SearchHit } from './search-hit.ts';
import type { SearchIndex } from './search-index.ts';
import { readQuery, type TypedQuery } from './typed-query.ts';

/** Scores of direct hits: by symbol, by number with words of the title, by number, by the beginning of a symbol. */
const scores = { symbol: 1e6, numberWithWords: 1e5, number: 1e4, beginning: 1e3 };

class Hits {
  readonly #best = new Map<string, number>();

  add(symbol: string, score: number): void {
    this.#best.set(symbol, Math.max(score, this.#best.get(symbol) ?? 0));
  }

  /** The best hits, best first. */
  first(limit: number): SearchHit[] {
    const hits = [...this.#best].map(([symbol, score]) => ({ symbol, score }));
    return hits.sort((a, b) => b.score - a.score).slice(0, limit);
  }
}

/** What a query finds with all of its words, or with any of them. */
function hitsOf(index: SearchIndex, query: TypedQuery, allWords: boolean, limit: number): SearchHit[] {
  const hits = new Hits();
  if (query.symbol !== undefined) hits.add(query.symbol, scores.symbol);
  const beginning = query.beginning === undefined ? [] : byBeginning(index, query.beginning, limit);
  for (const [at, symbol] of beginning.entries()) hits.add(symbol, scores.beginning - at);

  const numbered = byNumber(index, query);
  const matched = byWords(index, query, { allWords, alsoIn: new Set(numbered.map(({ at }) => at)) });
  const positions = new Set(matched.map(({ at }) => at));
  for (const { at, member } of numbered) {
    const weight = weightOfNumber(member);
    if (query.words.length === 0) hits.add(member.symbol, scores.number * weight);
    else if (positions.has(at)) hits.add(member.symbol, scores.numberWithWords * weight);
    else if (query.year === undefined && !allWords) hits.add(member.symbol, weight);
  }
  for (const { at, score } of matched) {
    const { members } = index.group(at);
    const asked = query.year === undefined ? members : members.filter(({ year }) => year === query.year);
    for (const { symbol, share } of rankMembers(asked)) hits.add(symbol, score * share);
  }
  return hits.first(limit);
}

/**
 * What the typed words may mean, best match first. Records with all of the words, of the requested body and year; if
 * there are none, of any body and year; else records with any of the words.
 */
export function search(index: SearchIndex, typed: string, limit: number): SearchHit[] {
  const query = readQuery(typed);
  const { body: _body, year: _year, ...anywhere } = query;
  for (const allWords of [true, false]) {
    for (const one of [query, anywhere]) {
      const hits = hitsOf(index, one, allWords, limit);
      if (hits.length > 0) return hits;
    }
  }
  return [];
}
