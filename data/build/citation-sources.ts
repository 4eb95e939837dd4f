import type { CitationSourceTable } from '../../utils/finder/bin/citation-sources.ts';
import { citationColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

/** The citations of each kind of source. Shards leave the sources out: only the command `lookup` prints them. */
export function buildCitationSources(): CitationSourceTable {
  const sources: Record<string, string[]> = {};
  for (const { citing, cited, from } of readTable(tablePath('citations'), citationColumns)) {
    sources[from] ??= [];
    sources[from].push(`${citing} ${cited}`);
  }
  return sources;
}
