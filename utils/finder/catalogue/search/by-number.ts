import { isOf } from './by-words.ts';
import type { Findable, SearchIndex } from './search-index.ts';
import type { TypedQuery } from './typed-query.ts';

/** Whether a symbol is a resolution's or decision's with this number. */
function hasNumber(symbol: string, ending: string): boolean {
  const at = symbol.search(/\/(?:RES|DEC)\//);
  const number = at < 0 ? '' : symbol.slice(at + '/RES/'.length);
  if (ending.endsWith('(')) return number.startsWith(ending) || number === ending.slice(0, -1);
  return number.startsWith(ending) && !/^\d/.test(number.slice(ending.length));
}

/** The records with one of the numbers, and the position of their group. */
export function byNumber(index: SearchIndex, { endings, body }: TypedQuery): { at: number; member: Findable }[] {
  return endings.flatMap((ending) => {
    const part = `/${ending.replace(/\($/, '')}`;
    return index.lines.flatMap((line, at) => {
      if (!line.includes(part)) return [];
      const group = index.group(at);
      if (!isOf(group.body, body)) return [];
      return group.members.filter(({ symbol }) => hasNumber(symbol, ending)).map((member) => ({ at, member }));
    });
  });
}

/** The records whose symbols begin like one that is still being typed, shortest first. */
export function byBeginning(index: SearchIndex, beginning: string, limit: number): string[] {
  const found = index.lines.flatMap((line, at) =>
    line.includes(` ${beginning}`)
      ? index.group(at).members.flatMap(({ symbol }) => (symbol.startsWith(beginning) ? [symbol] : []))
      : [],
  );
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, limit);
}

/** How likely it is that a number alone means this body's. */
const weights: readonly (readonly [beginning: string, weight: number])[] = [
  ['S/RES/', 3],
  ['A/RES/', 2],
  ['A/HRC/RES/', 1.5],
];

/** How likely it is that a number means this record: likelier if its body is well known, and if it is cited often. */
export function weightOfNumber({ symbol, cited, known: named }: Findable): number {
  const known = weights.find(([beginning]) => symbol.startsWith(beginning))?.[1] ?? 1;
  return known * (symbol.includes('/RES/') ? 1 : 0.5) + Math.log10(1 + cited) + (named ? 2 : 0);
}
