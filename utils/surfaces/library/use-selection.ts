import { useCallback, useMemo, useState } from 'react';
import type { LibraryRows } from '../../library/rows.ts';
import { nothingSelected, type SelectionStep, select, selectAll, steppedFrom } from '../../library/selection.ts';

export interface ListSelection {
  /** Identifiers of the selected annotations. */
  chosen: ReadonlySet<string>;
  /** The annotation that the keys act on. */
  active: string | undefined;
  act(id: string, step: SelectionStep): void;
  /** Moves up or down by some lines. @param isRange also selects what lies between */
  stepBy(by: number, isRange: boolean): void;
  selectAll(): void;
  selectNone(): void;
}

/** What is selected among the rows that are shown. */
export function useSelection(rows: LibraryRows): ListSelection {
  const [selection, setSelection] = useState(nothingSelected);
  const act = useCallback(
    (id: string, step: SelectionStep) => setSelection((now) => select(rows, now, id, step)),
    [rows],
  );
  const stepBy = useCallback(
    (by: number, isRange: boolean) =>
      setSelection((now) => {
        const next = steppedFrom(rows, now.active, by);
        return next === undefined ? now : select(rows, now, next, isRange ? 'range' : 'go');
      }),
    [rows],
  );
  // What a filter hides is no longer selected: nothing happens to what can't be seen.
  const chosen = useMemo(() => {
    if (selection.chosen.size === 0) return selection.chosen;
    return selection.chosen.intersection(new Set(rows.between(0, rows.length - 1).map(({ id }) => id)));
  }, [selection.chosen, rows]);
  const active = rows.indexOf(selection.active) === -1 ? undefined : selection.active;
  return {
    chosen,
    active,
    act,
    stepBy,
    selectAll: useCallback(() => setSelection((now) => selectAll(rows, now)), [rows]),
    selectNone: useCallback(
      () => setSelection((now) => ({ ...nothingSelected, ...(now.active && { active: now.active }) })),
      [],
    ),
  };
}
