import { useCallback } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useChanges } from '../asking/use-changes.ts';
import type { useWork } from './use-work.ts';

const askBatches = () => ask('undoableBatches', {});

/** What was done last to many annotations, here or before a reload, and its undoing. */
export function useUndo({ run }: ReturnType<typeof useWork>) {
  const { awaited, again } = useAnswer(askBatches);
  useChanges(again);
  const last = awaited.status === 'known' ? awaited.value[0] : undefined;

  const undo = useCallback(async () => {
    await run(async ({ tell, signal }) => {
      // Asked anew: what was done a moment ago may not be shown yet.
      const [newest] = await askBatches();
      if (!newest) return;
      let undone = 0;
      for (let left = 1; left > 0 && !signal.aborted; ) {
        const part = await ask('undoBatch', { batch: newest.batch });
        left = part.left;
        undone += part.undone + part.passedOver;
        tell({ done: undone, total: newest.count });
      }
    });
    again();
  }, [run, again]);

  return { last, undo, again };
}
