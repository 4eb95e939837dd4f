import { choice } from './floors/floors.ts';
import { foldWithOffsets } from './folding/folded-text.ts';

const folded = (written: string): string => foldWithOffsets(written).text;

/** A number that has changed; `was` or `now` is empty if it was inserted or deleted. */
export interface ChangedNumber {
  was: string;
  now: string;
}

/** Digits with the slashes and points inside them. */
const numbers = /\p{Nd}+(?:[./]\p{Nd}+)*/gu;

/** For each pair of offsets into two lists, the length of the longest common subsequence from there on. */
function commonLengths(was: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = was.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        was[i] === now[j]
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, lengths[i]?.[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** The numbers that differ between two texts, in the order of the texts; only the first 200 are compared. */
export function changedNumbers(before: string, after: string): ChangedNumber[] {
  const was = (before.match(numbers) ?? []).slice(0, choice.comparedNumbers).map(folded);
  const now = (after.match(numbers) ?? []).slice(0, choice.comparedNumbers).map(folded);
  const common = commonLengths(was, now);
  const changed: ChangedNumber[] = [];
  let i = 0;
  let j = 0;
  while (i < was.length || j < now.length) {
    if (i < was.length && j < now.length && was[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const withoutWas = i < was.length ? (common[i + 1]?.[j] ?? 0) : -1;
    const withoutNow = j < now.length ? (common[i]?.[j + 1] ?? 0) : -1;
    const withoutBoth = i < was.length && j < now.length ? (common[i + 1]?.[j + 1] ?? 0) : -1;
    if (withoutBoth >= withoutWas && withoutBoth >= withoutNow) {
      changed.push({ was: was[i++] ?? '', now: now[j++] ?? '' });
    } else if (withoutWas >= withoutNow) changed.push({ was: was[i++] ?? '', now: '' });
    else changed.push({ was: '', now: now[j++] ?? '' });
  }
  return changed;
}
