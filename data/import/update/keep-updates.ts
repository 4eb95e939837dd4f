import type { ResolutionRow } from './facts.ts';
import { updateSources } from './facts.ts';
import { mergeFacts } from './merge.ts';

const fromUpdate = new Set<string>(Object.values(updateSources));

const isUpdated = (row: ResolutionRow): boolean =>
  [row.title_from, row.date_from, row.adoption_from].some((code) => fromUpdate.has(code));

/**
 * Rows rebuilt from the collected facts, together with what updates had added to the table: importing a folder loses
 * nothing that importing a file had gained.
 */
export function keepUpdates(rows: readonly ResolutionRow[], before: readonly ResolutionRow[]): ResolutionRow[] {
  const facts = before.filter(isUpdated).map((row) => ({ line: 0, row }));
  return mergeFacts(rows, facts, new Set()).rows;
}
