import { indexedWords, soughtWords } from '../finder/catalogue/search/fold-words.ts';
import type { LearntDocument } from './learnt-document.ts';

/**
 * Symbols that a learnt title names by words that were typed, each word at least in its beginning; the latest learnt
 * first, at most `limit`.
 */
export function searchLearnt(documents: readonly LearntDocument[], typed: string, limit: number): string[] {
  const sought = soughtWords(typed);
  if (sought.length === 0) return [];
  const isNamed = (title: string) => {
    const words = indexedWords(title);
    return sought.every((start) => words.some((word) => word.startsWith(start)));
  };
  const found = new Set<string>();
  for (const { symbol, title, titles } of documents.toSorted((a, b) => b.learnt - a.learnt)) {
    if (symbol !== undefined && title !== undefined && isNamed(title)) found.add(symbol);
    for (const cited of titles) if (isNamed(cited.title)) found.add(cited.symbol);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}
