import type { Session } from './parsed-symbol.ts';
import { fromRoman } from './roman.ts';

const firstYear = 1945;
const lastYear = 2099;

/** The year that four digits stand for in a symbol; undefined for any other text. */
export function yearIn(text: string): number | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  return year >= firstYear && year <= lastYear ? year : undefined;
}

const prefixes: readonly (readonly [string, Session['kind']])[] = [
  ['ES-', 'emergency'],
  ['SS.', 'special'],
  ['S-', 'special'],
  ['', 'regular'],
];

/** The session that "65", "XXV", "S-20", "ES-V" or "SS.XII" stands for; undefined for any other text. */
export function sessionIn(text: string): Session | undefined {
  for (const [prefix, kind] of prefixes) {
    if (!text.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    const number = /^\d{1,3}$/.test(rest) ? Number(rest) : fromRoman(rest);
    if (number !== undefined && number > 0) return { kind, number };
  }
  return undefined;
}
