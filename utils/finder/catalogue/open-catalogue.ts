import type { Language } from '../../ground/language.ts';
import { decodeSymbol } from '../symbols/decode-symbol.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { ParsedSymbol } from '../symbols/parsed-symbol.ts';
import { CatalogueError, filesOf, type ReadShard } from './catalogue-files.ts';
import type { CatalogueProblem, Resolved } from './record.ts';
import { search } from './search/search.ts';
import type { SearchHit } from './search/search-hit.ts';
import { readSearchIndex, searchIndexName } from './search/search-index.ts';
import { readSeriesList, seriesListName } from './series-list.ts';
import { indexName, indexSchema, readEntry, readShard, type ShardIndex, wholeRecord } from './shard-format.ts';
import { type ShardPlace, shardPlace } from './shard-place.ts';

export type { ReadShard } from './catalogue-files.ts';

/** The bundled index, opened. */
export interface Catalogue {
  /**
   * What is known of each symbol, in the order asked. Symbols may be typed in any form. Never rejects: if a file could
   * not be read, `problem` says so.
   */
  resolve(symbols: readonly string[], language?: Language): Promise<Resolved[]>;
  /**
   * The resolutions of the same title through the sessions, oldest first, one per session; the symbol itself is among
   * them unless another of its session stands for it. Empty if there is no series, or if it can't be read.
   */
  series(symbol: string): Promise<readonly string[]>;
  /**
   * What the typed words may mean, best match first: a symbol, a number, or words of a title, optionally with a body
   * and a year. At most `limit` hits. Never rejects: if the index could not be read, `problem` says so.
   */
  search(typed: string, limit?: number): Promise<SearchAnswer>;
}

export interface SearchAnswer {
  hits: SearchHit[];
  problem?: CatalogueProblem;
}

/** About as many as a list shows without much scrolling. */
const fewHits = 20;

/** The part of the answer that a symbol's own shard gives. */
type Found = Pick<Resolved, 'record' | 'parts' | 'problem'>;

/** The shards of each family of symbols. */
type Families = ReadonlyMap<string, ShardIndex['families'][string]>;

/** An alias leads to a record or to parts, and a part to a record: no answer is further away than this. */
const furthest = 3;

function parsedIndex(text: string): Families | undefined {
  try {
    const index = indexSchema.safeParse(JSON.parse(text)).data;
    return index && new Map(Object.entries(index.families));
  } catch {
    return undefined;
  }
}

/** Name of the file that holds a place: the last of its family that begins at or before it. */
function shardName(families: Families, place: ShardPlace) {
  return families.get(place.family)?.findLast(([from]) => from <= place.order)?.[1];
}

/** Opens the catalogue over a function that reads its files. Each file is read once, when first needed. */
export function openCatalogue(read: ReadShard): Catalogue {
  const indexFile = filesOf(read, parsedIndex);
  const shardFile = filesOf(read, readShard);
  const searchFile = filesOf(read, readSearchIndex);
  const seriesFile = filesOf(read, readSeriesList);

  async function find(parsed: ParsedSymbol, distance: number): Promise<Found> {
    const place = shardPlace(parsed);
    const name = place && shardName(await indexFile(indexName), place);
    if (name === undefined || !parsed.body || parsed.kind === 'treaty') return {};
    const line = (await shardFile(name)).get(parsed.symbol);
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

  async function series(symbol: string): Promise<readonly string[]> {
    try {
      const record = (await resolveOne(symbol, 'en')).record;
      if (!record) return [];
      const { earlierInSeries, laterInSeries } = record;
      const listed = await seriesFile(seriesListName);
      const near = [record.symbol, laterInSeries ?? '', earlierInSeries ?? ''].find((one) => listed.has(one));
      return near === undefined ? [] : (listed.get(near) ?? []);
    } catch (error) {
      if (error instanceof CatalogueError) return [];
      throw error;
    }
  }

  async function searchFor(typed: string, limit: number): Promise<SearchAnswer> {
    try {
      return { hits: search(await searchFile(searchIndexName), typed, limit) };
    } catch (error) {
      if (error instanceof CatalogueError) return { hits: [], problem: error.problem };
      throw error;
    }
  }

  return {
    resolve: (symbols, language = 'en') => Promise.all(symbols.map((symbol) => resolveOne(symbol, language))),
    series,
    search: (typed, limit = fewHits) => searchFor(typed, limit),
  };
}
