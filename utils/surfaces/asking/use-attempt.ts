import { useCallback, useState } from 'react';
import { type FailureKind, failureKindOf } from '../../ground/failure.ts';

/** Runs an action that may fail. Resolves to whether it succeeded; never rejects. */
export type Attempt = (act: () => Promise<unknown>) => Promise<boolean>;

export interface Attempts {
  attempt: Attempt;
  /** How the last action failed; undefined if it succeeded. */
  failure: FailureKind | undefined;
}

/**
 * Runs actions that may fail and remembers how the last one failed.
 * @param done called after each that succeeded
 */
export function useAttempt(done: () => void): Attempts {
  const [failure, setFailure] = useState<FailureKind>();
  const attempt = useCallback<Attempt>(
    async (act) => {
      try {
        await act();
        setFailure(undefined);
        done();
        return true;
      } catch (thrown) {
        setFailure(failureKindOf(thrown));
        return false;
      }
    },
    [done],
  );
  return { attempt, failure };
}
