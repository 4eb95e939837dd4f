import type { LibraryRows } from './rows.ts';

/** What is selected in the list, and where the reader is in it. */
interface Selection {
  chosen: ReadonlySet<string>;
  /** Identifier of the annotation that the keys act on. */
  active?: string;
  /** Where a range begins. */
  anchor?: string;
}

export const nothingSelected: Selection = { chosen: new Set() };

/** What a click or a key does: select one alone, toggle it, select all from the anchor to it, or just go there. */
export type SelectionStep = 'only' | 'toggle' | 'range' | 'go';

const idsBetween = (rows: LibraryRows, one: number, other: number): Set<string> =>
  new Set(rows.between(one, other).map(({ id }) => id));

/** The selection after a step to an annotation of the list. */
export function select(rows: LibraryRows, { chosen, anchor }: Selection, id: string, step: SelectionStep): Selection {
  switch (step) {
    case 'only':
      return { chosen: new Set([id]), active: id, anchor: id };
    case 'toggle': {
      const after = new Set(chosen);
      if (!after.delete(id)) after.add(id);
      return { chosen: after, active: id, anchor: id };
    }
    case 'range': {
      const from = rows.indexOf(anchor) === -1 ? id : anchor;
      return { chosen: idsBetween(rows, rows.indexOf(from), rows.indexOf(id)), active: id, anchor: from ?? id };
    }
    case 'go':
      return { chosen, active: id, anchor: id };
  }
}

/** Selects the whole list. */
export const selectAll = (rows: LibraryRows, selection: Selection): Selection => ({
  ...selection,
  chosen: idsBetween(rows, 0, rows.length - 1),
});

/** The annotation some rows from the active one, skipping headings; the first if none is active. */
export function steppedFrom(rows: LibraryRows, active: string | undefined, by: number): string | undefined {
  const here = rows.indexOf(active);
  const target = here === -1 ? 0 : Math.min(Math.max(here + by, 0), rows.length - 1);
  const back = by < 0 ? -1 : 1;
  for (const index of [target, target + back, target - back]) {
    const row = rows.at(index);
    if (row?.type === 'entry') return row.entry.id;
  }
  return active;
}
