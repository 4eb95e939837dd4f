import type { ResolutionRow } from './facts.ts';
import { updateSources } from './facts.ts';
import { mergeFacts } from './merge.ts';

const fromUpdate = new Set<string>(Object.values(updateSources));

const isUpdated = (row: ResolutionRow): boolean =>
  [row.title_from, row.date_from, row.adoption_from].some((code) => fromUpdate.has(code));

/**
 * Rows made anew from the collected facts, with what updates had brought into the table: an import of a folder loses
 * nothing that an import of a file gained.
 */
export function keepUpdates(rows: readonly ResolutionRow[], before: readonly ResolutionRow[]): ResolutionRow[] {
  const facts = before.filter(isUpdated).map((row) => ({ line: 0, row }));
  return mergeFacts(rows, facts, new Set()).rows;
}
