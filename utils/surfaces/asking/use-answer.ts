import { useCallback, useEffect, useRef, useState } from 'react';
import type { Awaited } from '../../ground/awaited.ts';
import { failureKindOf } from '../../ground/failure.ts';

export interface Answering<Value> {
  awaited: Awaited<Value>;
  /**
   * Asks the same question again; until the new answer arrives the previous one stays. While it is being asked, it is
   * asked once more afterwards, however often this is called: an import makes a hundred changes in a row.
   */
  again(): void;
}

/**
 * Asks a question and follows its answer: again whenever `question` is a different function, and on `again`.
 * Answers to an earlier question are dropped.
 */
export function useAnswer<Value>(question: () => Promise<Value>): Answering<Value> {
  const [state, setState] = useState<{ question: unknown; awaited: Awaited<Value> }>();
  const asking = useRef<{ question: unknown; isToAskAgain: boolean }>(undefined);
  const again = useCallback(() => {
    if (asking.current?.question === question) {
      asking.current.isToAskAgain = true;
      return;
    }
    const current = { question, isToAskAgain: false };
    asking.current = current;
    const settle = (awaited: Awaited<Value>) => {
      if (asking.current !== current) return;
      asking.current = undefined;
      setState({ question, awaited });
      if (current.isToAskAgain) again();
    };
    question().then(
      (value) => settle({ status: 'known', value }),
      (thrown: unknown) => settle({ status: 'failed', failure: failureKindOf(thrown) }),
    );
  }, [question]);
  useEffect(again, [again]);
  return { awaited: state?.question === question ? state.awaited : { status: 'loading' }, again };
}
