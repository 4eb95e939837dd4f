import { useMemo, useState } from 'react';
import type { Note } from '../annotations/annotation.ts';
import { newIdentifier } from '../annotations/new-identifier.ts';
import { ask } from '../messaging/ask.ts';
import { useAnswer } from './use-answer.ts';
import { useAttempt } from './use-attempt.ts';
import { useChanges } from './use-changes.ts';
import { useDraft } from './use-draft.ts';

/**
 * The notes on a subject, and the writing, deleting and bringing back of them. What is typed is kept as a draft of the
 * subject, and offered again when the surface is opened anew.
 */
export function useNotes(subject: string | undefined) {
  const question = useMemo(
    () => async () => (subject === undefined ? [] : ask('notesOf', { subjects: [subject] })),
    [subject],
  );
  const { awaited, again } = useAnswer(question);
  const [editing, setEditing] = useState<{ subject: string; note: Note | undefined }>();
  const [deleted, setDeleted] = useState<Note>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again, subject);
  const own = editing !== undefined && editing.subject === subject ? editing : undefined;
  const edited = own?.note;
  // The draft of a change belongs to the note, else it would come back as a second note.
  const newDraft = subject === undefined ? undefined : `note:${subject}`;
  const draft = useDraft(edited ? `note:${edited.id}` : newDraft, edited?.text);

  const isWriting = subject !== undefined && (own !== undefined || draft.recovered !== undefined);

  function write(note?: Note): void {
    if (subject !== undefined) setEditing({ subject, note });
  }

  async function remove(note: Note): Promise<void> {
    if (await attempt(() => ask('deleteNote', { id: note.id }))) setDeleted(note);
  }

  async function undo(): Promise<void> {
    if (deleted && (await attempt(() => ask('keepNote', { note: deleted })))) setDeleted(undefined);
  }

  async function save(): Promise<void> {
    const text = draft.text.trim();
    if (subject === undefined || text === '') return;
    const now = Date.now();
    const note = {
      id: edited?.id ?? newIdentifier(now),
      subject,
      text,
      created: edited?.created ?? now,
      modified: now,
    };
    if (!(await attempt(() => ask('keepNote', { note })))) return;
    setEditing(undefined);
    draft.discard();
  }

  return {
    /** What a list of the notes shows and does. */
    listed: {
      notes: awaited.status === 'known' ? awaited.value : [],
      canUndo: deleted !== undefined && deleted.subject === subject,
      writing: isWriting
        ? {
            id: edited?.id,
            text: draft.text,
            isDraft: draft.recovered !== undefined,
            onType: draft.type,
            onSave: () => void save(),
            onCancel: () => {
              setEditing(undefined);
              draft.discard();
            },
          }
        : undefined,
      onEdit: write,
      onDelete: (note: Note) => void remove(note),
      onUndo: () => void undo(),
    },
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    again,
    write,
  };
}
