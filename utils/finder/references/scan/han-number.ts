import { toRoman } from '../../symbols/roman.ts';
import { exists } from '../numbers/number-bands.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';
import { chineseNumerals } from '../words/chinese-numerals.ts';

const digits = new Map([
  ...[...chineseNumerals.digits].map((numeral, value) => [numeral, value] as const),
  ...[...chineseNumerals.zeros].map((numeral) => [numeral, 0] as const),
]);
const powers = new Map(Object.entries(chineseNumerals.powers));
const numerals = [...digits.keys(), ...powers.keys()].join('');

/** The code units of the numerals that a number may begin with. */
export const hanNumerals: ReadonlySet<number> = new Set([...numerals].map((numeral) => numeral.charCodeAt(0)));

const numbered = new RegExp(`^([${numerals}]{1,8})\\s?[（(]\\s?([${numerals}]{1,5})\\s?[)）]`);
const longest = 24;

/**
 * Reads a number of the old translations, in Chinese numerals: "四十六(一九四八)", "三〇二(四)". It needs a word for
 * resolution, as a repaired one does, and one of the Council or the Assembly that exists. Undefined if there is none.
 */
export function scanHanNumber(text: string, start: number): ScannedNumber | undefined {
  if (hanNumerals.has(text.charCodeAt(start - 1))) return undefined;
  const [whole = '', printed = '', bracket = ''] = numbered.exec(text.slice(start, start + longest)) ?? [];
  const number = amountOf(printed);
  const session = amountOf(bracket);
  if (!number || !session) return undefined;
  const isYear = session > 1945 && session < 2060;
  if (!isYear && session > 99) return undefined;
  const count = isYear ? String(session) : toRoman(session);
  if (exists(isYear ? 'S' : 'A', 'resolution', count, number) !== 'yes') return undefined;
  return {
    start,
    end: start + whole.length,
    form: isYear ? 'year' : 'roman',
    session: count,
    number,
    parts: [],
    repaired: true,
  };
}

/** 四十六 and 四六 are both 46. */
function amountOf(printed: string): number {
  let total = 0;
  let last = 0;
  for (const numeral of printed) {
    const power = powers.get(numeral);
    if (power === undefined) last = last * 10 + (digits.get(numeral) ?? 0);
    else {
      total += (last || 1) * power;
      last = 0;
    }
  }
  return total + last;
}
