import { useCallback, useRef, useState } from 'react';
import type { Progress } from '../../library/run-batch.ts';
import { type FailureKind, failureKindOf } from '../../messaging/failure.ts';

/** What work is told: where to report, and when to stop. */
export interface Working {
  tell(progress: Progress): void;
  signal: AbortSignal;
}

/** One piece of work at a time that takes long enough to be watched and stopped. */
export function useWork() {
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<FailureKind>();
  const controller = useRef<AbortController>(undefined);

  /** Returns what the work came to; undefined where it failed, or where other work is under way. */
  const run = useCallback(async <Result>(work: (working: Working) => Promise<Result>): Promise<Result | undefined> => {
    if (controller.current) return undefined;
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
      controller.current = undefined;
      setProgress(undefined);
    }
  }, []);

  return { run, progress, failure, cancel: useCallback(() => controller.current?.abort(), []) };
}
