import { useState } from 'react';
import { joinNotes } from '../../annotations/join-notes.ts';
import { failureKindOf } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { useAttempt } from '../asking/use-attempt.ts';
import type { useDraft } from './use-draft.ts';

/** Which of two notes is kept, where one was changed while the other was being written. */
type NoteChoice = 'mine' | 'theirs' | 'both';

/**
 * Saves the note of an annotation. Where it was changed elsewhere meanwhile, nothing is written before the reader has
 * chosen.
 * @param attempt how things are done that can fail
 * @param saved called when nothing is left to be saved
 */
export function useNoteSaving(
  draft: ReturnType<typeof useDraft>,
  attempt: ReturnType<typeof useAttempt>['attempt'],
  saved: () => void,
) {
  const [conflict, setConflict] = useState<{ id: string; theirs: string }>();

  async function write(id: string, note: string, noteBefore: string | undefined): Promise<void> {
    try {
      await ask('changeAnnotation', { id, change: { note }, ...(noteBefore !== undefined && { noteBefore }) });
      setConflict(undefined);
      saved();
    } catch (thrown) {
      if (failureKindOf(thrown) !== 'conflict') throw thrown;
      const there = await ask('annotation', { id });
      setConflict({ id, theirs: there?.note ?? '' });
    }
  }

  function choose(choice: NoteChoice): void {
    if (!conflict) return;
    const { id, theirs } = conflict;
    const mine = draft.text.trim();
    if (choice === 'theirs') {
      setConflict(undefined);
      saved();
    } else void attempt(() => write(id, choice === 'both' ? joinNotes(theirs, mine) : mine, theirs));
  }

  return {
    save: (id: string) => attempt(() => write(id, draft.text.trim(), draft.noteBefore)),
    /** The choice that the reader has, where there is one; else undefined. */
    conflictOf: (id: string | undefined) =>
      conflict && conflict.id === id ? { theirs: conflict.theirs, onChoose: choose } : undefined,
  };
}
