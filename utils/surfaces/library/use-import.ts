import { useCallback, useState } from 'react';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { readImport } from '../../exchange/import/read-import.ts';
import { createTimeSlices } from '../../ground/time-slices.ts';
import {
  compareSteps,
  effectsOf,
  emptyPlan,
  type ImportChoices,
  type ImportPlan,
  itemsFor,
  planFor,
} from '../../library/import-plan.ts';
import { ItemParts } from '../../library/item-parts.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { keptAnnotations } from './kept-annotations.ts';
import { textOfFile } from './text-of-file.ts';
import type { useUndo } from './use-undo.ts';
import type { useWork, Working } from './use-work.ts';

/** A file that was looked through, and nothing of it written yet. */
interface PlannedImport {
  file: File;
  plan: ImportPlan;
}

/** Reads a file and compares it with what is kept, in short tasks. */
async function* comparedIn(file: File, plan: ImportPlan, isMarked: (subject: string) => boolean, working: Working) {
  const { breathe } = createTimeSlices();
  async function* text(): AsyncGenerator<string> {
    for await (const piece of textOfFile(file, (done) => working.tell({ done, total: file.size }))) {
      if (working.signal.aborted) return;
      yield piece;
      await breathe();
    }
  }
  const context = {
    now: Date.now(),
    identify: (address: string, title: string) => ask('identify', { address, title }),
  };
  async function* steps() {
    for await (const step of readImport(text(), context)) {
      yield step;
      await breathe();
    }
  }
  yield* compareSteps(steps(), keptAnnotations(isMarked), plan);
}

/**
 * The import of a file: looked through first, then, if the reader wants it, read once more and written. So a file of any
 * size is never held as a whole.
 * @param isMarked whether anything is kept of a symbol or address
 */
export function useImport(
  { run }: ReturnType<typeof useWork>,
  { again }: ReturnType<typeof useUndo>,
  isMarked: (subject: string) => boolean,
) {
  const [planned, setPlanned] = useState<PlannedImport>();

  const look = useCallback(
    (file: File) =>
      run(async (working) => {
        const plan = emptyPlan();
        for await (const compared of comparedIn(file, plan, isMarked, working)) planFor(plan, compared);
        if (!working.signal.aborted) setPlanned({ file, plan });
      }),
    [run, isMarked],
  );

  /** Stopped half-way, what was written stays and can be undone. */
  const write = useCallback(
    async ({ file, plan }: PlannedImport, choices: ImportChoices) => {
      setPlanned(undefined);
      const batch = newIdentifier();
      const { added, replaced } = effectsOf(plan, choices);
      await run(async (working) => {
        const parts = new ItemParts();
        let [number, done] = [0, 0];
        const send = async (items: ReturnType<ItemParts['rest']>) => {
          if (items.length === 0 || working.signal.aborted) return;
          await ask('importAnnotations', { batch, part: number++, items });
          done += items.length;
          working.tell({ done, total: added + replaced });
        };
        const silent = { ...working, tell: () => undefined };
        for await (const compared of comparedIn(file, emptyPlan(), isMarked, silent)) {
          for (const part of parts.add(itemsFor(compared, choices))) await send(part);
        }
        await send(parts.rest());
      });
      again();
    },
    [run, again, isMarked],
  );

  return { planned, look, write, drop: useCallback(() => setPlanned(undefined), []) };
}
