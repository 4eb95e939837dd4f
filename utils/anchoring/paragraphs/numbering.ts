import { paragraphFinding } from '../floors/floors.ts';
import type { TextLine } from './text-lines.ts';

const { greatestGap, restartLength } = paragraphFinding;

/** Where each number occurs among the numbers at the beginnings of lines. */
class NumberPlaces {
  private readonly places = new Map<number, number[]>();

  constructor(numbers: readonly number[]) {
    for (const [place, number] of numbers.entries()) {
      const known = this.places.get(number);
      if (known) known.push(place);
      else this.places.set(number, [place]);
    }
  }

  /** The first place of a number at or after `from`. */
  next(number: number, from: number): number | undefined {
    const places = this.places.get(number) ?? [];
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return places[low];
  }

  /** True if the numbers 1, 2, 3 occur in this order at or after `from`. */
  isRestart(from: number): boolean {
    let place: number | undefined = from;
    for (let number = 1; number <= restartLength && place !== undefined; number++) place = this.next(number, place);
    return place !== undefined;
  }
}

/**
 * The lines that begin the numbered paragraphs of a part of a text: they count up from 1. Other numbers at the
 * beginning of a line, as in a list or a footnote, are skipped; a second count from 1 begins another numbering.
 * @returns by the index of each such line: the numbering, from 0, and the number
 */
export function numberedParagraphs(lines: readonly TextLine[]): Map<number, { numbering: number; number: number }> {
  const candidates = lines.flatMap(({ number }, index) => (number === undefined ? [] : [{ index, number }]));
  const places = new NumberPlaces(candidates.map(({ number }) => number));
  const taken = new Map<number, { numbering: number; number: number }>();
  let numbering = 0;
  let last = 0;
  for (const [place, { index, number }] of candidates.entries()) {
    const isGone = (other: number) => places.next(other, place) === undefined;
    const isNext = number === last + 1;
    const isAfterGap = last > 0 && number > last && number <= last + greatestGap && isGone(last + 1);
    const begins = number === 1 && last > 1 && isGone(last + 1) && places.isRestart(place);
    if (begins) numbering++;
    else if (!isNext && !isAfterGap) continue;
    last = number;
    taken.set(index, { numbering, number });
  }
  return taken;
}
