import type { Language } from '../references/reference.ts';
import { decodeSymbol } from '../symbols/decode-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { ParsedSymbol } from '../symbols/parsed-symbol.ts';
import type { CatalogueProblem, Resolved } from './record.ts';
import { indexName, indexSchema, readEntry, readShard, type ShardIndex, wholeRecord } from './shard-format.ts';
import { type ShardPlace, shardPlace } from './shard-place.ts';

/** Gives the text of one of the catalogue's files by name; rejects where it can't. */
export type ReadShard = (name: string) => Promise<string>;

/** The bundled index, opened. */
export interface Catalogue {
  /**
   * What is known of each symbol, in the order asked. Symbols may be typed in any form. Never rejects: what could not
   * be read says so in `problem`.
   */
  resolve(symbols: readonly string[], language?: Language): Promise<Resolved[]>;
}

/** A part of the answer: what a symbol's own shard says. */
type Found = Pick<Resolved, 'record' | 'parts' | 'problem'>;

/** The shards of each family of symbols. */
type Families = ReadonlyMap<string, ShardIndex['families'][string]>;

/** Thrown inside the catalogue, and told in the answer. */
class CatalogueError extends Error {
  readonly problem: CatalogueProblem;
  constructor(problem: CatalogueProblem, name: string) {
    super(`${problem}: ${name}`);
    this.problem = problem;
  }
}

/** An alias leads to a record or to parts, a part to a record: further than this no answer lies. */
const furthest = 3;

function parsedShard(text: string, name: string): ReadonlyMap<string, string> {
  const entries = readShard(text);
  if (!entries) throw new CatalogueError('damaged shard', name);
  return entries;
}

function parsedIndex(text: string): Families {
  try {
    return new Map(Object.entries(indexSchema.parse(JSON.parse(text)).families));
  } catch {
    throw new CatalogueError('damaged shard', indexName);
  }
}

/** The file that holds a place: the last of its family that begins at or before it. */
function shardName(families: Families, place: ShardPlace) {
  return families.get(place.family)?.findLast(([from]) => from <= place.order)?.[1];
}

/** Opens the catalogue over a way to read its files. Each file is read once, when first needed, and kept. */
export function openCatalogue(read: ReadShard): Catalogue {
  const index = new Map<string, Promise<Families>>();
  const shards = new Map<string, Promise<ReadonlyMap<string, string>>>();

  /** A file read and parsed once; one that fails is asked for again the next time. */
  function once<Parsed>(kept: Map<string, Promise<Parsed>>, name: string, parse: (text: string) => Parsed) {
    const known = kept.get(name);
    if (known) return known;
    const reading = read(name).then(parse, () => {
      throw new CatalogueError('missing shard', name);
    });
    kept.set(name, reading);
    reading.catch(() => kept.delete(name));
    return reading;
  }

  async function find(parsed: ParsedSymbol, distance: number): Promise<Found> {
    const place = shardPlace(parsed);
    const name = place && shardName(await once(index, indexName, parsedIndex), place);
    if (name === undefined || !parsed.body || parsed.kind === 'treaty') return {};
    const line = (await once(shards, name, (text) => parsedShard(text, name))).get(parsed.symbol);
    if (line === undefined) return {};
    const entry = readEntry(line);
    if (entry === undefined) throw new CatalogueError('damaged shard', name);
    if (typeof entry === 'object' && !Array.isArray(entry)) {
      const { symbol, kind, body } = parsed;
      const record = wholeRecord(entry, { symbol, kind, body: body.series });
      return { record, ...(entry.parts && { parts: entry.parts }) };
    }
    const next = parseSymbol(typeof entry === 'string' ? entry : (entry[0] ?? ''));
    const found = next && distance < furthest ? await find(next, distance + 1) : {};
    return typeof entry === 'string' ? found : { ...found, parts: entry };
  }

  async function resolveOne(symbol: string, language: Language): Promise<Resolved> {
    const parsed = parseSymbol(symbol);
    const decoded = decodeSymbol(symbol, language);
    if (!parsed) return { symbol, decoded };
    try {
      return { symbol, ...(await find(parsed, 0)), decoded };
    } catch (error) {
      if (error instanceof CatalogueError) return { symbol, problem: error.problem, decoded };
      throw error;
    }
  }

  return {
    resolve: (symbols, language = 'en') => Promise.all(symbols.map((symbol) => resolveOne(symbol, language))),
  };
}
