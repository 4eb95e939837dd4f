import { dateAfterNumber } from '../words/patterns.ts';

/** Where a date that begins at `index` ends, with the words that lead to it; `index` itself if there is none. */
export function afterDate(text: string, index: number): number {
  return index + (dateAfterNumber.exec(text.slice(index, index + 60))?.[0].length ?? 0);
}
