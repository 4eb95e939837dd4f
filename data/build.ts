import { buildBundledTables } from './build/bundled-tables.ts';
import { changedAt, newestInput, root } from './build/freshness.ts';

/** `npm run data:build`: builds what the extension bundles, unless it is newer than the tables it is built from. */
buildBundledTables();

const shardFolder = `${root}public/catalogue`;
if (changedAt(`${shardFolder}/index.json`) <= newestInput()) {
  // Imported only now: the grammar that sorts records into shards reads the tables just written.
  const { buildShards } = await import('./build/shards.ts');
  buildShards(shardFolder);
}
