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
import { storedAnnotations } from './stored-annotations.ts';
import { textOfFile } from './text-of-file.ts';
import type { Undo } from './use-undo.ts';
import type { Work, WorkContext } from './use-work.ts';

/** A file that was read and compared; nothing of it has been written yet. */
export interface PlannedImport {
  file: File;
  plan: ImportPlan;
}

export interface Import {
  /** The file waiting for the reader's decision. */
  planned: PlannedImport | undefined;
  /** Reads a file and plans its import. */
  preview(file: File): Promise<void>;
  /** Writes a planned import. If cancelled half-way, what was written stays and can be undone. */
  write(planned: PlannedImport, choices: ImportChoices): Promise<void>;
  cancel(): void;
}

/** Reads a file and compares it with the store, in short tasks. */
async function* comparedIn(
  file: File,
  plan: ImportPlan,
  isMarked: (subject: string) => boolean,
  { onProgress, signal }: WorkContext,
) {
  const { breathe } = createTimeSlices();
  async function* text(): AsyncGenerator<string> {
    for await (const piece of textOfFile(file, (done) => onProgress({ done, total: file.size }))) {
      if (signal.aborted) return;
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
  yield* compareSteps(steps(), storedAnnotations(isMarked), plan);
}

/**
 * Imports a file: reads it for a preview first and then, if the reader agrees, once more to write it. So a file of any
 * size is never held in memory as a whole.
 * @param isMarked whether a symbol or address has any annotations in the store
 */
export function useImport(
  { run }: Pick<Work, 'run'>,
  { again }: Pick<Undo, 'again'>,
  isMarked: (subject: string) => boolean,
): Import {
  const [planned, setPlanned] = useState<PlannedImport>();

  const preview = useCallback(
    (file: File) =>
      run(async (context) => {
        const plan = emptyPlan();
        for await (const compared of comparedIn(file, plan, isMarked, context)) planFor(plan, compared);
        if (!context.signal.aborted) setPlanned({ file, plan });
      }),
    [run, isMarked],
  );

  const write = useCallback(
    async ({ file, plan }: PlannedImport, choices: ImportChoices) => {
      setPlanned(undefined);
      const batch = newIdentifier();
      const { added, replaced } = effectsOf(plan, choices);
      await run(async ({ onProgress, signal }) => {
        const parts = new ItemParts();
        let [number, done] = [0, 0];
        const send = async (items: ReturnType<ItemParts['rest']>) => {
          if (items.length === 0 || signal.aborted) return;
          await ask('importAnnotations', { batch, part: number++, items });
          done += items.length;
          onProgress({ done, total: added + replaced });
        };
        const silent = { signal, onProgress: () => undefined };
        for await (const compared of comparedIn(file, emptyPlan(), isMarked, silent)) {
          for (const part of parts.add(itemsFor(compared, choices))) await send(part);
        }
        await send(parts.rest());
      });
      again();
    },
    [run, again, isMarked],
  );

  return { planned, preview, write, cancel: useCallback(() => setPlanned(undefined), []) };
}
