import { useCallback, useEffect } from 'react';
import { browser } from 'wxt/browser';
import { isLearning, setLearning } from '../learnt/learning-switch.ts';
import { useAnswer } from './use-answer.ts';
import { useAttempt } from './use-attempt.ts';

/** The reader's choice whether reading may teach, as it is now in every tab, and the changing of it. */
export function useLearning() {
  const { awaited, again } = useAnswer(isLearning);
  const { attempt, failure } = useAttempt(again);
  useEffect(() => {
    browser.storage.local.onChanged.addListener(again);
    return () => browser.storage.local.onChanged.removeListener(again);
  }, [again]);
  return {
    isOn: awaited.status === 'known' ? awaited.value : undefined,
    failure: failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    onSet: useCallback((isOn: boolean) => void attempt(() => setLearning(isOn)), [attempt]),
  };
}
