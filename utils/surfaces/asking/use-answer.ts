import { useCallback, useEffect, useRef, useState } from 'react';
import type { Awaited } from '../../ground/awaited.ts';
import { failureKindOf } from '../../ground/failure.ts';

/**
 * Waits for an answer in a component; asks anew whenever `question` is another function, and on `again`.
 * While asking again, the answer before stays. An answer that comes after another question was asked is dropped.
 */
export function useAnswer<Value>(question: () => Promise<Value>): { awaited: Awaited<Value>; again(): void } {
  const [state, setState] = useState<{ question: unknown; awaited: Awaited<Value> }>();
  const latest = useRef<unknown>(undefined);
  const again = useCallback(() => {
    latest.current = question;
    const settle = (awaited: Awaited<Value>) => {
      if (latest.current === question) setState({ question, awaited });
    };
    question().then(
      (value) => settle({ status: 'known', value }),
      (thrown: unknown) => settle({ status: 'failed', failure: failureKindOf(thrown) }),
    );
  }, [question]);
  useEffect(again, [again]);
  // An answer to an earlier question is no answer to this one.
  return { awaited: state?.question === question ? state.awaited : { status: 'loading' }, again };
}
