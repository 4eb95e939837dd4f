import { indexedWords, soughtWords } from '../finder/catalogue/search/fold-words.ts';
import type { LearntDocument } from './learnt-document.ts';

/**
 * Symbols with a learnt title that has all the words typed, each at least as the beginning of a word; those learnt last
 * come first, at most `limit`.
 */
export function searchLearnt(documents: readonly LearntDocument[], typed: string, limit: number): string[] {
  const sought = soughtWords(typed);
  if (sought.length === 0) return [];
  const matches = (title: string) => {
    const words = indexedWords(title);
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  };
  const found = new Set<string>();
  for (const { symbol, title, titles } of documents.toSorted((a, b) => b.learnt - a.learnt)) {
    if (symbol !== undefined && title !== undefined && matches(title)) found.add(symbol);
    for (const cited of titles) if (matches(cited.title)) found.add(cited.symbol);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}
