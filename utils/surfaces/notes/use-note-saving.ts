import { useState } from 'react';
import { joinNotes } from '../../annotations/change.ts';
import { failureKindOf } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { Attempt } from '../asking/use-attempt.ts';
import type { DraftField } from './use-draft.ts';

/** Which of two notes to keep after one was changed while the other was being written. */
export type NoteChoice = 'mine' | 'theirs' | 'both';

export interface NoteConflict {
  /** The note as it was saved elsewhere; empty if it was deleted there. */
  theirs: string;
  onChoose(choice: NoteChoice): void;
}

export interface NoteSaving {
  /** Saves the draft as the note of an annotation. Resolves to false if that failed; never rejects. */
  save(id: string): Promise<boolean>;
  /** The choice that the reader has to make about an annotation; undefined if there is none. */
  conflictOf(id: string | undefined): NoteConflict | undefined;
}

/**
 * Saves the note of an annotation. If it was changed elsewhere in the meantime, nothing is written until the reader has
 * chosen.
 * @param saved called when nothing is left to be saved
 */
export function useNoteSaving(draft: DraftField, attempt: Attempt, saved: () => void): NoteSaving {
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
    save: (id) => attempt(() => write(id, draft.text.trim(), draft.noteBefore)),
    conflictOf: (id) => (conflict && conflict.id === id ? { theirs: conflict.theirs, onChoose: choose } : undefined),
  };
}
