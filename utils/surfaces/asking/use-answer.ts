import { useCallback, useEffect, useRef, useState } from 'react';
import type { Awaited } from '../../ground/awaited.ts';
import { failureKindOf } from '../../ground/failure.ts';

export interface Answering<Value> {
  awaited: Awaited<Value>;
  /** Asks the same question again; until the new answer arrives the previous one stays. */
  again(): void;
}

/**
 * Asks a question and follows its answer: again whenever `question` is a different function, and on `again`.
 * Answers to an earlier question are dropped.
 */
export function useAnswer<Value>(question: () => Promise<Value>): Answering<Value> {
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
  return { awaited: state?.question === question ? state.awaited : { status: 'loading' }, again };
}
