import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { searchIndexName, writeSearchIndex } from '../../utils/finder/catalogue/search/search-index.ts';
import { seriesListName, writeSeriesList } from '../../utils/finder/catalogue/series-list.ts';
import { indexName } from '../../utils/finder/catalogue/shard-format.ts';
import { aliasEntries } from './aliases.ts';
import { builtRecords } from './built-records.ts';
import { packShards } from './pack-shards.ts';
import { searchGroups } from './search-groups.ts';

/** Writes the catalogue's shards and, last, their index into a folder; shards of an earlier build are removed. */
export function buildShards(folder: string): void {
  const { records, series } = builtRecords();
  const aliases = aliasEntries(records);
  const entries = [...[...records.values()].map(({ symbol, stored }) => [symbol, stored] as const), ...aliases];
  const { index, files } = packShards(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
  for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
  writeFileSync(`${folder}/${searchIndexName}`, writeSearchIndex(searchGroups(records.values())));
  writeFileSync(`${folder}/${seriesListName}`, writeSeriesList(series));
  writeFileSync(`${folder}/${indexName}`, JSON.stringify(index));
}
