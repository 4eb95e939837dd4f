import { useCallback, useRef, useState } from 'react';
import { type FailureKind, failureKindOf } from '../../ground/failure.ts';
import type { Progress } from '../../library/run-batch.ts';

/** What work is told: where to report, and when to stop. */
export interface Working {
  tell(progress: Progress): void;
  signal: AbortSignal;
}

/** Work that takes long enough to be watched and stopped: one piece after the other. */
export function useWork() {
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<FailureKind>();
  const controller = useRef<AbortController>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  /** Does work once all before it is done. Returns what it came to; undefined where it failed. */
  const run = useCallback(<Result>(work: (working: Working) => Promise<Result>): Promise<Result | undefined> => {
    async function begin(): Promise<Result | undefined> {
      const own = new AbortController();
      controller.current = own;
      setFailure(undefined);
      setProgress({ done: 0 });
      try {
        return await work({ tell: setProgress, signal: own.signal });
      } catch (thrown) {
        setFailure(failureKindOf(thrown));
        return undefined;
      } finally {
        setProgress(undefined);
      }
    }
    const begun = last.current.then(begin);
    last.current = begun;
    return begun;
  }, []);

  return { run, progress, failure, cancel: useCallback(() => controller.current?.abort(), []) };
}
