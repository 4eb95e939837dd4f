import type { resolutionColumns } from '../../tables/columns.ts';
import type { Row } from '../../tables/table.ts';

export type ResolutionColumn = (typeof resolutionColumns)[number];
export type ResolutionRow = Row<ResolutionColumn>;

/** What a file says in one place about one resolution or decision. */
export interface Facts {
  /** Line of the file, from 1. */
  line: number;
  /** Canonical symbol and the columns that are known; texts as in the table. */
  row: { readonly symbol: string } & Partial<ResolutionRow>;
}

/** A line, or a part of one, that could not be imported. */
export interface Refusal {
  line: number;
  reason: string;
}

/** A file read: what it says, and what was refused. */
export interface ReadFile {
  facts: Facts[];
  refused: Refusal[];
}

/** Codes in sources.tsv of facts that came by an update. */
export const updateSources = { voting: 'q', library: 'j', table: 'i' } as const;
