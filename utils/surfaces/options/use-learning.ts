import { useCallback, useEffect } from 'react';
import { browser } from 'wxt/browser';
import { isLearning, setLearning } from '../../settings/learning-switch.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';

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
