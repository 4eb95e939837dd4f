import { useCallback, useRef, useState } from 'react';
import { type FailureKind, failureKindOf } from '../../ground/failure.ts';
import type { Progress } from '../../library/run-batch.ts';

/** What a piece of work is given: where to report its progress, and when to stop. */
export interface WorkContext {
  onProgress(progress: Progress): void;
  signal: AbortSignal;
}

export interface Work {
  /** Runs a piece of work after all earlier ones. Resolves to its result, or undefined if it failed; never rejects. */
  run<Result>(work: (context: WorkContext) => Promise<Result>): Promise<Result | undefined>;
  /** Undefined while nothing is running. */
  progress: Progress | undefined;
  /** How the last piece of work failed. */
  failure: FailureKind | undefined;
  cancel(): void;
}

/** Runs work that takes long enough to be watched and cancelled, one piece after the other. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<FailureKind>();
  const controller = useRef<AbortController>(undefined);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const run = useCallback(<Result>(work: (context: WorkContext) => Promise<Result>): Promise<Result | undefined> => {
    async function begin(): Promise<Result | undefined> {
      const own = new AbortController();
      controller.current = own;
      setFailure(undefined);
      setProgress({ done: 0 });
      try {
        return await work({ onProgress: setProgress, signal: own.signal });
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
