import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildBundledTables } from './build/bundled-tables.ts';

/**
 * `npm run data:titled -- [GOLD…]`: counts the records of each body that have a title; with files of references (JSON
 * Lines with `id` or `symbol`), those among the records that they refer to: in each file, then in all together,
 * counting every reference and then every symbol once.
 */
const lineSchema = z.object({ id: z.string().optional(), symbol: z.string().optional() });

buildBundledTables();
// Imported only now: the grammar reads the tables just written.
const { builtRecords } = await import('./build/built-records.ts');
const { aliasEntries } = await import('./build/aliases.ts');
const { parseSymbol } = await import('../utils/finder/symbols/parse-symbol.ts');

const { records } = builtRecords();
const aliases = aliasEntries(records);

interface Share {
  asked: number;
  held: number;
  titled: number;
  official: number;
}

/** The record that a symbol leads to, by itself or as an alias. */
function recordOf(symbol: string) {
  const alias = aliases.get(symbol);
  const target = typeof alias === 'string' ? alias : Array.isArray(alias) ? (alias[0] ?? symbol) : symbol;
  return records.get(target);
}

function sharesOf(symbols: Iterable<string>): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const symbol of symbols) {
    const parsed = parseSymbol(symbol);
    if (!parsed?.body || (parsed.kind !== 'resolution' && parsed.kind !== 'decision')) continue;
    const share = shares.get(parsed.body.series) ?? { asked: 0, held: 0, titled: 0, official: 0 };
    const record = recordOf(parsed.symbol);
    share.asked++;
    if (record) share.held++;
    if (record?.stored.title !== undefined) share.titled++;
    if (record?.stored.title !== undefined && record.stored.titleSource === undefined) share.official++;
    shares.set(parsed.body.series, share);
  }
  return shares;
}

function print(heading: string, shares: ReadonlyMap<string, Share>): void {
  console.log(heading);
  const largest = [...shares].sort(([, a], [, b]) => b.asked - a.asked).slice(0, 12);
  const percent = ({ held, titled }: Share) => (held === 0 ? '' : `${((100 * titled) / held).toFixed(1)} %`);
  console.table(
    Object.fromEntries(largest.map(([body, share]) => [body, { ...share, 'titled of held': percent(share) }])),
  );
}

function symbolsIn(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => lineSchema.parse(JSON.parse(line))).map(({ id, symbol }) => id ?? symbol ?? '');
}

const files = process.argv.slice(2).map((name) => ({ name, symbols: symbolsIn(name) }));
if (files.length === 0) print('All records', sharesOf(records.keys()));
for (const { name, symbols } of files) print(name, sharesOf(symbols));
if (files.length > 1) {
  const all = files.flatMap(({ symbols }) => symbols);
  print('All files, every reference', sharesOf(all));
  print('All files, every symbol once', sharesOf(new Set(all.map((symbol) => parseSymbol(symbol)?.symbol ?? symbol))));
}
