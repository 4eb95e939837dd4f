import { resolutionColumns } from '../../tables/columns.ts';
import { cleanAll, type RawFacts } from './clean-facts.ts';
import { type ReadFile, type Refusal, type ResolutionColumn, updateSources } from './facts.ts';

/** Columns that are taken as they are. */
const plain = [
  'title_zh',
  'draft',
  'meeting',
  'agenda',
  'committee_report',
  'library_record',
  'library_vote_record',
] as const;

const isColumn = (name: string): name is ResolutionColumn => (resolutionColumns as readonly string[]).includes(name);

/** Whether a line of column names is that of a plain table: it has tabs, and a column `symbol`. */
export const isPlainTable = (head: string): boolean => head.split('\t').includes('symbol') && head.includes('\t');

/** Reads tab-separated lines under column names of resolutions.tsv, in any order, of which `symbol` must be one. */
export function readPlainTable(text: string): ReadFile {
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = head.split('\t');
  const refused: Refusal[] = names
    .filter((name) => !isColumn(name))
    .map((name) => ({ line: 1, reason: `no column "${name}"` }));
  const raws: RawFacts[] = [];
  for (const [at, text] of lines.entries()) {
    if (text === '') continue;
    const line = at + 2;
    const fields = text.split('\t');
    if (fields.length !== names.length) {
      refused.push({ line, reason: `${fields.length} fields instead of ${names.length}` });
      continue;
    }
    const value = (name: ResolutionColumn) => fields[names.indexOf(name)]?.trim() ?? '';
    raws.push({
      line,
      source: updateSources.table,
      symbol: value('symbol'),
      title: value('title'),
      date: value('date'),
      adoption: value('adoption'),
      votes: [value('yes'), value('no'), value('abstain'), value('absent')],
      others: Object.fromEntries(plain.map((name) => [name, value(name)])),
    });
  }
  const cleaned = cleanAll(raws);
  return { facts: cleaned.facts, refused: [...refused, ...cleaned.refused] };
}
