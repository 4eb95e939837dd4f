import * as z from 'zod/mini';
import { type CatalogueRecord, type StoredRecord, storedSchema } from './record.ts';

/** Raised when the form of the index or the shards changes. */
export const shardFormat = 1;

/** Name of the file that says which shard holds what. */
export const indexName = 'index.json';

/** Families of symbols, each with its shards: the first place that a shard holds, and its file name. */
export const indexSchema = z.object({
  format: z.literal(shardFormat),
  families: z.record(z.string(), z.array(z.tuple([z.number(), z.string()]))),
});
export type ShardIndex = z.infer<typeof indexSchema>;

/** What a line of a shard holds: a record, the symbol that an alias stands for, or the parts of a missing base. */
const entrySchema = z.union([z.string(), z.array(z.string()), storedSchema]);
export type ShardEntry = z.infer<typeof entrySchema>;

const headPattern = /^recalling catalogue (\d+) (\d+)$/;

/** A shard as text: a head with format and number of lines; then on each line a symbol, a tab and its entry as JSON. */
export function writeShard(entries: readonly (readonly [symbol: string, entry: ShardEntry])[]): string {
  const lines = entries.map(([symbol, entry]) => `${symbol}\t${JSON.stringify(entry)}`);
  return [`recalling catalogue ${shardFormat} ${lines.length}`, ...lines].join('\n');
}

/**
 * The lines of a shard by symbol, not parsed yet, so that loading stays quick.
 * Undefined if the text is not a shard of this format, or is cut off.
 */
export function readShard(text: string): ReadonlyMap<string, string> | undefined {
  const [head = '', ...lines] = text.split('\n');
  const [, format, length] = headPattern.exec(head) ?? [];
  if (Number(format) !== shardFormat || Number(length) !== lines.length) return undefined;
  const entries = new Map<string, string>();
  for (const line of lines) {
    const tab = line.indexOf('\t');
    if (tab < 1) return undefined;
    entries.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return entries;
}

/** One entry of a shard; undefined if the line is damaged. */
export function readEntry(line: string): ShardEntry | undefined {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** A whole record from what is stored and what its symbol says. */
export function wholeRecord(
  stored: StoredRecord,
  named: Pick<CatalogueRecord, 'symbol' | 'kind' | 'body'>,
): CatalogueRecord {
  const { parts: _parts, cites = [], citedBy = [], ...known } = stored;
  return { ...named, ...known, cites, citedBy };
}
