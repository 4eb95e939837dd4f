import { useCallback, useState } from 'react';
import { type FailureKind, failureKindOf } from '../../ground/failure.ts';

/**
 * Does things that can fail, and remembers how the last one failed.
 * @param done called after each that did not
 */
export function useAttempt(done: () => void) {
  const [failure, setFailure] = useState<FailureKind>();
  /** Returns whether it was done. */
  const attempt = useCallback(
    async (act: () => Promise<unknown>): Promise<boolean> => {
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
