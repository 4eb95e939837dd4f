import { useEffect, useState } from 'react';
import type { FailureKind } from '../../ground/failure.ts';
import { type LearntSummary, learntSubject } from '../../learnt/learnt-summary.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';

const allLearnt = () => ask('learnt', {});

export interface LearntDocuments {
  /** Undefined until they are known. */
  documents: readonly LearntSummary[] | undefined;
  failure: FailureKind | undefined;
  /** What was just forgotten and can be restored: a symbol or address, or everything. */
  forgotten: { readIn: string | undefined } | undefined;
  /** Forgets what was learnt from a document, or everything. */
  onForget(readIn?: string): void;
  onUndo(): void;
  onRetry(): void;
}

/** Everything learnt: lists, forgets and restores it. */
export function useLearnt(): LearntDocuments {
  const { awaited, again } = useAnswer(allLearnt);
  const [forgotten, setForgotten] = useState<{ readIn: string | undefined }>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again, learntSubject);
  // What was forgotten on an earlier visit to this page can't be restored here, so it is not kept.
  useEffect(() => {
    ask('dropForgotten', {}).catch(() => undefined);
  }, []);

  async function forget(readIn?: string): Promise<void> {
    const question = readIn === undefined ? {} : { readIn };
    if (await attempt(() => ask('forgetLearnt', question))) setForgotten({ readIn });
  }

  async function restore(): Promise<void> {
    if (await attempt(() => ask('bringLearntBack', {}))) setForgotten(undefined);
  }

  return {
    documents: awaited.status === 'known' ? awaited.value : undefined,
    failure: failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    forgotten,
    onForget: (readIn?: string) => void forget(readIn),
    onUndo: () => void restore(),
    onRetry: again,
  };
}
