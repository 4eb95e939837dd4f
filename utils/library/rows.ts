import type { LibraryDocument, LibraryEntry } from './entry.ts';

/** A row of the list: an annotation, or the heading above those of a document. */
export type LibraryRow =
  /** `place` counts annotations only, from 0. */
  | { type: 'entry'; entry: LibraryEntry; place: number }
  | { type: 'document'; document: LibraryDocument; count: number };

/** The rows of a list, which may be a hundred thousand: created when they are read. */
export interface LibraryRows {
  readonly length: number;
  at(index: number): LibraryRow | undefined;
  /** Index of an annotation, or −1. */
  indexOf(id: string | undefined): number;
  /** Annotations from one row to another, inclusive. */
  between(one: number, other: number): LibraryEntry[];
}

function flat(entries: readonly LibraryEntry[]): LibraryRows {
  return {
    length: entries.length,
    at(place) {
      const entry = entries[place];
      return entry && { type: 'entry', entry, place };
    },
    indexOf: (id) => (id === undefined ? -1 : entries.findIndex((entry) => entry.id === id)),
    between: (one, other) => entries.slice(Math.max(Math.min(one, other), 0), Math.max(one, other) + 1),
  };
}

function grouped(entries: readonly LibraryEntry[]): LibraryRows {
  const rows: LibraryRow[] = [];
  let place = 0;
  for (const [document, members] of Map.groupBy(entries, (entry) => entry.document)) {
    rows.push({ type: 'document', document, count: members.length });
    for (const entry of members) rows.push({ type: 'entry', entry, place: place++ });
  }
  return {
    length: rows.length,
    at: (index) => rows[index],
    indexOf: (id) => (id === undefined ? -1 : rows.findIndex((row) => row.type === 'entry' && row.entry.id === id)),
    between: (one, other) =>
      rows
        .slice(Math.max(Math.min(one, other), 0), Math.max(one, other) + 1)
        .flatMap((row) => (row.type === 'entry' ? [row.entry] : [])),
  };
}

/** The rows of a list; if grouped, documents are in the order of their newest annotation. */
export function rowsOf(entries: readonly LibraryEntry[], isGrouped: boolean): LibraryRows {
  return isGrouped ? grouped(entries) : flat(entries);
}
