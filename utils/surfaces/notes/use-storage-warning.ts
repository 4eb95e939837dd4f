import { useEffect, useMemo, useState } from 'react';
import { type StorageWarning, storageWarning } from '../../annotations/storage-warning.ts';
import type { FailureKind } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useChanges } from '../asking/use-changes.ts';

const state = () => ask('storageState', {});

/**
 * A warning if notes are at risk where they are stored. Once there is something to lose, the browser is asked to keep it
 * even when space runs short; a worker can't ask. With the permission for unlimited storage it agrees without asking the
 * reader.
 * @param failure how the last save failed: when there was no room, the state is asked for again
 */
export function useStorageWarning(failure?: FailureKind): StorageWarning | undefined {
  const { awaited, again } = useAnswer(state);
  useChanges(again);
  useEffect(() => {
    if (failure === 'quota') again();
  }, [failure, again]);
  const [hasAsked, setAsked] = useState(false);
  const warning = useMemo(() => (awaited.status === 'known' ? storageWarning(awaited.value) : undefined), [awaited]);
  const mustAsk = warning === 'mayBeCleared' && !hasAsked;
  useEffect(() => {
    if (!mustAsk) return;
    const settle = () => {
      setAsked(true);
      again();
    };
    navigator.storage.persist().then(settle, settle);
  }, [mustAsk, again]);
  return mustAsk ? undefined : warning;
}
