import {
  type ShardEntry,
  type ShardIndex,
  shardFormat,
  writeShard,
} from '../../utils/finder/catalogue/shard-format.ts';
import { shardPlace } from '../../utils/finder/catalogue/shard-place.ts';
import { parseSymbol } from '../../utils/finder/symbols/parse-symbol.ts';

/** A shard is closed when the next session, year or number would make it larger than this, in characters. */
const fullAt = 90_000;

interface Place {
  family: string;
  order: number;
  entries: [string, ShardEntry][];
  size: number;
}

interface Shard {
  places: Place[];
  size: number;
}

function places(entries: Iterable<readonly [string, ShardEntry]>): Place[] {
  const found = new Map<string, Place>();
  for (const [symbol, entry] of entries) {
    const parsed = parseSymbol(symbol);
    const place = parsed && shardPlace(parsed);
    if (!place) throw new Error(`${symbol} has no place in the catalogue`);
    const key = `${place.family}\t${place.order}`;
    const group = found.get(key) ?? { ...place, entries: [], size: 0 };
    group.entries.push([symbol, entry]);
    group.size += symbol.length + JSON.stringify(entry).length;
    found.set(key, group);
  }
  return [...found.values()].sort((a, b) => (a.family === b.family ? a.order - b.order : a.family < b.family ? -1 : 1));
}

/** Packs neighbouring places together, as many as fit; small families share a shard with their neighbours. */
function shards(sorted: readonly Place[]): Shard[] {
  const packed: Shard[] = [];
  for (const place of sorted) {
    const last = packed.at(-1);
    if (last && last.size + place.size <= fullAt) {
      last.places.push(place);
      last.size += place.size;
    } else packed.push({ places: [place], size: place.size });
  }
  return packed;
}

function fileName({ family, order }: Place): string {
  const name = family.replace('#', '-n').replace(/[^A-Za-z0-9]+/g, '-');
  return `${name.replace(/-$/, '').toLowerCase()}-${order}.tsv`;
}

/** Packs all entries into shards: the index, and the text of each shard by file name. */
export function packShards(entries: Iterable<readonly [string, ShardEntry]>): {
  index: ShardIndex;
  files: Map<string, string>;
} {
  const files = new Map<string, string>();
  const families: ShardIndex['families'] = {};
  for (const { places: held } of shards(places(entries))) {
    const [first] = held;
    if (!first) continue;
    const name = fileName(first);
    if (files.has(name)) throw new Error(`Two shards are named ${name}`);
    files.set(name, writeShard(held.flatMap((place) => place.entries)));
    for (const { family, order } of held) {
      const ranges = families[family] ?? [];
      if (ranges.at(-1)?.[1] !== name) ranges.push([order, name]);
      families[family] = ranges;
    }
  }
  return { index: { format: shardFormat, families }, files };
}
