import { toRoman } from '../../../finder/symbols/roman.ts';

/** 1 → a, 26 → z, 27 → aa; digits for anything but a positive whole number. */
export function latinLetter(number: number): string {
  if (!Number.isInteger(number) || number < 1) return String(number);
  const rest = number - 1;
  return (rest < 26 ? '' : latinLetter(Math.floor(rest / 26))) + String.fromCharCode(97 + (rest % 26));
}

/** 1 → i, 4 → iv; digits beyond the range of `toRoman`. */
export const smallRoman = (number: number): string => toRoman(number).toLowerCase() || String(number);

/** 1 → I, 4 → IV; digits beyond the range of `toRoman`. */
export const capitalRoman = (number: number): string => toRoman(number) || String(number);
