import type { resolutionColumns } from '../../tables/columns.ts';
import type { Row } from '../../tables/table.ts';

export type ResolutionColumn = (typeof resolutionColumns)[number];
export type ResolutionRow = Row<ResolutionColumn>;

/** What one place of a file says of one resolution or decision. */
export interface Facts {
  /** Line of the file, from 1. */
  line: number;
  /** Canonical symbol and the columns that are known; texts as in the table. */
  row: { readonly symbol: string } & Partial<ResolutionRow>;
}

/** A line, or what stands in it, that could not be taken. */
export interface Refusal {
  line: number;
  reason: string;
}

/** A file read: what it says, and what was refused. */
export interface ReadFile {
  facts: Facts[];
  refused: Refusal[];
}

/** Codes in sources.tsv of what comes by update. */
export const updateSources = { voting: 'q', library: 'j', table: 'i' } as const;
