import { useEffect, useState } from 'react';
import { learntSubject } from '../../learnt/learnt-summary.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';

const allLearnt = () => ask('learnt', {});

/** All that was learnt, and the forgetting and bringing back of it. */
export function useLearnt() {
  const { awaited, again } = useAnswer(allLearnt);
  const [forgotten, setForgotten] = useState<{ readIn: string | undefined }>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again, learntSubject);
  // What was forgotten when the page was open last can't be brought back here: it shall not lie about.
  useEffect(() => {
    ask('dropForgotten', {}).catch(() => undefined);
  }, []);

  async function forget(readIn?: string): Promise<void> {
    const question = readIn === undefined ? {} : { readIn };
    if (await attempt(() => ask('forgetLearnt', question))) setForgotten({ readIn });
  }

  async function bringBack(): Promise<void> {
    if (await attempt(() => ask('bringLearntBack', {}))) setForgotten(undefined);
  }

  return {
    documents: awaited.status === 'known' ? awaited.value : undefined,
    failure: failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    forgotten,
    onForget: (readIn?: string) => void forget(readIn),
    onUndo: () => void bringBack(),
    onRetry: again,
  };
}
