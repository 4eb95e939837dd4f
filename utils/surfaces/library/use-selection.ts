import { useCallback, useMemo, useState } from 'react';
import type { LibraryRows } from '../../library/rows.ts';
import { nothingSelected, type SelectionStep, select, selectAll, steppedFrom } from '../../library/selection.ts';

/** What is selected of the lines that are shown. */
export function useSelection(rows: LibraryRows) {
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
  // What was filtered out is not selected any more: nothing is done to what can't be seen.
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
    all: useCallback(() => setSelection((now) => selectAll(rows, now)), [rows]),
    none: useCallback(
      () => setSelection((now) => ({ ...nothingSelected, ...(now.active && { active: now.active }) })),
      [],
    ),
  };
}
