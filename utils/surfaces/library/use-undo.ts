import { useCallback } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import type { Answer } from '../../messaging/protocol/requests.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useChanges } from '../asking/use-changes.ts';
import type { Work } from './use-work.ts';

/** A change to many annotations that can be undone. */
export type UndoableBatch = Answer<'undoableBatches'>[number];

export interface Undo {
  /** The last change to many annotations, made here or before a reload; undefined if there is none. */
  last: UndoableBatch | undefined;
  undo(): Promise<void>;
  /** Asks again what can be undone. */
  again(): void;
}

const askBatches = () => ask('undoableBatches', {});

/** Undoes the last change to many annotations. */
export function useUndo({ run }: Pick<Work, 'run'>): Undo {
  const { awaited, again } = useAnswer(askBatches);
  useChanges(again);
  const last = awaited.status === 'known' ? awaited.value[0] : undefined;

  const undo = useCallback(async () => {
    await run(async ({ onProgress, signal }) => {
      // A change made a moment ago may not be in `last` yet.
      const [newest] = await askBatches();
      if (!newest) return;
      let undone = 0;
      for (let left = 1; left > 0 && !signal.aborted; ) {
        const part = await ask('undoBatch', { batch: newest.batch });
        left = part.left;
        undone += part.undone + part.passedOver;
        onProgress({ done: undone, total: newest.count });
      }
    });
    again();
  }, [run, again]);

  return { last, undo, again };
}
