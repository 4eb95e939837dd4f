import { resolutionColumns } from '../../tables/columns.ts';
import type { Facts, ResolutionColumn, ResolutionRow } from './facts.ts';

/** Columns that change together; the first says whether the fact is known. */
export const columnGroups: readonly (readonly [ResolutionColumn, ...ResolutionColumn[]])[] = [
  ['title', 'title_from', 'title_flag'],
  ['date', 'date_from'],
  ['adoption', 'adoption_from', 'yes', 'no', 'abstain', 'absent'],
  ['title_zh'],
  ['draft', 'draft_amended'],
  ['meeting'],
  ['agenda'],
  ['committee_report'],
  ['later_in_series'],
  ['library_record'],
  ['library_vote_record'],
  ['human_rights_record'],
];

export interface Change {
  line: number;
  symbol: string;
  column: string;
  before: string;
  after: string;
}

/** The result of merging a file's facts. */
interface Merged {
  rows: ResolutionRow[];
  added: string[];
  /** Facts that were not known before, or less well. */
  changed: Change[];
  /** Facts that differ from what is known: left as they were. */
  conflicts: Change[];
}

const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether two values say the same; votes count only where both give them. */
function agree(before: ResolutionRow, after: Partial<ResolutionRow>, columns: readonly ResolutionColumn[]): boolean {
  const [first = 'symbol'] = columns;
  if (first === 'adoption') {
    return (
      (['yes', 'no', 'abstain'] as const).every((column) => !after[column] || before[column] === after[column]) &&
      before.adoption.split(',')[0] === after.adoption
    );
  }
  return plainText(before[first]) === plainText(after[first] ?? '');
}

/** Whether the known fact may be replaced: an inference, a vote without numbers, a cut-off or unofficial title. */
function isWeaker(
  before: ResolutionRow,
  after: Partial<ResolutionRow>,
  first: ResolutionColumn,
  unofficial: ReadonlySet<string>,
): boolean {
  if (first === 'adoption')
    return (
      before.adoption.endsWith('inferred') ||
      (before.yes === '' && before.adoption === after.adoption && Boolean(after.yes))
    );
  if (first === 'title') return before.title_flag === 't' || unofficial.has(before.title_from);
  return first === 'date' && unofficial.has(before.date_from);
}

const emptyRow = (symbol: string): ResolutionRow =>
  Object.fromEntries(resolutionColumns.map((column) => [column, column === 'symbol' ? symbol : ''])) as ResolutionRow;

/**
 * Merges facts into rows. Nothing known is lost: a differing fact is reported as a conflict and the known one stays,
 * unless it is weaker. `unofficial` are the sources whose titles and dates give way to those of the Library.
 */
export function mergeFacts(
  rows: readonly ResolutionRow[],
  facts: readonly Facts[],
  unofficial: ReadonlySet<string>,
): Merged {
  const bySymbol = new Map(rows.map((row) => [row.symbol, row]));
  const merged: Merged = { rows: [], added: [], changed: [], conflicts: [] };
  for (const { line, row: after } of facts) {
    const { symbol } = after;
    const before = bySymbol.get(symbol);
    if (!before) merged.added.push(symbol);
    const row: Record<ResolutionColumn, string> = { ...(before ?? emptyRow(symbol)) };
    for (const columns of columnGroups) {
      const [first] = columns;
      const value = after[first];
      if (!value) continue;
      const change = { line, symbol, column: first, before: row[first], after: value };
      const canGive = row[first] === '' || isWeaker(row, after, first, unofficial);
      if (row[first] !== '' && agree(row, after, columns) && !(first === 'adoption' && canGive)) continue;
      if (!canGive) {
        merged.conflicts.push(change);
        continue;
      }
      if (before) merged.changed.push(change);
      for (const column of columns) row[column] = after[column] ?? '';
    }
    bySymbol.set(symbol, row);
  }
  merged.rows = [...bySymbol.values()];
  return merged;
}
