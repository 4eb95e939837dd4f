const values: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A number from 1 to 399 in Roman numerals; empty for any other. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 399) return '';
  let rest = number;
  let roman = '';
  for (const [numeral, value] of values) {
    while (rest >= value) {
      roman += numeral;
      rest -= value;
    }
  }
  return roman;
}

const fromNumerals = new Map(Array.from({ length: 399 }, (_, index) => [toRoman(index + 1), index + 1]));

/** The number from 1 to 399 that a well-formed Roman numeral in capitals stands for; undefined for any other text. */
export const fromRoman = (text: string): number | undefined => fromNumerals.get(text);
