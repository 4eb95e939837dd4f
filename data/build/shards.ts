import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { seriesListName, writeSeriesList } from '../../utils/catalogue/series-list.ts';
import { indexName } from '../../utils/catalogue/shard-format.ts';
import { aliasEntries } from './aliases.ts';
import { linkCitations, linkDrafts } from './link-records.ts';
import { packShards } from './pack-shards.ts';
import { linkSeries } from './series/link-series.ts';
import { documentRecords, resolutionRecords } from './stored-records.ts';

/** Writes the catalogue's shards and, last, their index into a folder; shards of an earlier build are removed. */
export function buildShards(folder: string): void {
  const records = new Map([...documentRecords(), ...resolutionRecords()].map((record) => [record.symbol, record]));
  linkDrafts(records);
  const series = linkSeries(records);
  linkCitations(records);
  const aliases = aliasEntries(records);
  const entries = [...[...records.values()].map(({ symbol, stored }) => [symbol, stored] as const), ...aliases];
  const { index, files } = packShards(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(`${folder}/${name}`);
  for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
  writeFileSync(`${folder}/${seriesListName}`, writeSeriesList(series));
  writeFileSync(`${folder}/${indexName}`, JSON.stringify(index));
}
