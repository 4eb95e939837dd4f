import type { ShardEntry } from '../../utils/finder/catalogue/shard-format.ts';
import { parseSymbol } from '../../utils/finder/symbols/parse-symbol.ts';
import type { Building } from './records/stored-records.ts';

/** The single letters of "A-C"; empty if the letters are no such range. */
function lettersOf(range: string): string[] {
  const [, from, to] = /^([A-Z])-([A-Z])$/.exec(range) ?? [];
  if (!from || !to || from >= to) return [];
  const codes = Array.from(
    { length: to.charCodeAt(0) - from.charCodeAt(0) + 1 },
    (_, index) => from.charCodeAt(0) + index,
  );
  // In some sessions "B-V" is part V of B; it is never the range from B to V: ranges are short.
  return codes.length > 12 ? [] : codes.map((code) => String.fromCharCode(code));
}

/** Every lettered part's base, with its parts. */
function partsByBase(records: ReadonlyMap<string, Building>): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const symbol of records.keys()) {
    const letters = parseSymbol(symbol)?.letters;
    if (letters === undefined) continue;
    const base = symbol.slice(0, -letters.length);
    parts.set(base, [...(parts.get(base) ?? []), symbol]);
  }
  return parts;
}

/**
 * Other symbols that may be asked for: of the same text, a base of which only lettered parts are known, a letter inside
 * a range, a Security Council number without its year. A base that has a record gets its parts added to it.
 */
export function aliasEntries(records: ReadonlyMap<string, Building>): Map<string, ShardEntry> {
  const entries = new Map<string, ShardEntry>();
  const add = (alias: string, entry: ShardEntry) => {
    if (!records.has(alias) && !entries.has(alias)) entries.set(alias, entry);
  };
  for (const { symbol, aliases } of records.values()) {
    for (const alias of aliases) add(alias, symbol);
    const [, number] = /^(S\/RES\/\d+)\(\d{4}\)$/.exec(symbol) ?? [];
    if (number !== undefined) add(number, symbol);
  }
  for (const [base, parts] of partsByBase(records)) {
    const record = records.get(base);
    if (record) record.stored.parts = parts;
    else add(base, parts);
    for (const part of parts) {
      for (const letter of lettersOf(part.slice(base.length))) add(base + letter, part);
    }
  }
  return entries;
}
