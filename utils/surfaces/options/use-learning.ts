import { useCallback, useEffect } from 'react';
import { browser } from 'wxt/browser';
import type { FailureKind } from '../../ground/failure.ts';
import { isLearning, setLearning } from '../../settings/learning-switch.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';

export interface LearningChoice {
  /** Undefined until the choice is known. */
  isOn: boolean | undefined;
  failure: FailureKind | undefined;
  onSet(isOn: boolean): void;
}

/** Whether Recalling learns from what is read: follows the choice made in any tab, and changes it. */
export function useLearning(): LearningChoice {
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
