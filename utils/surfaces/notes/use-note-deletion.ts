import { useState } from 'react';
import type { Annotation } from '../../annotations/annotation.ts';
import { ask } from '../../messaging/channels/ask.ts';
import type { Attempt } from '../asking/use-attempt.ts';

export interface NoteDeletion {
  /** A note on this subject was just deleted and can be restored. */
  canUndo: boolean;
  onDelete(note: Annotation): Promise<void>;
  onUndo(): Promise<void>;
}

/**
 * Moves notes to the trash, and restores the last one.
 * @param subject what the notes are about; undo is offered only while it stays the same
 */
export function useNoteDeletion(subject: string | undefined, attempt: Attempt): NoteDeletion {
  const [deleted, setDeleted] = useState<{ subject: string | undefined; id: string }>();
  return {
    canUndo: deleted !== undefined && deleted.subject === subject,
    async onDelete({ id }) {
      if (await attempt(() => ask('trashAnnotations', { ids: [id] }))) setDeleted({ subject, id });
    },
    async onUndo() {
      if (deleted && (await attempt(() => ask('restoreAnnotations', { ids: [deleted.id] })))) setDeleted(undefined);
    },
  };
}
