import { useMemo, useRef, useState } from 'react';
import type { Annotation, NewAnnotation } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';
import { useDraft } from './use-draft.ts';
import { useNoteSaving } from './use-note-saving.ts';
import { useTagging } from './use-tagging.ts';

function newNote(document: DocumentIdentity, note: string): NewAnnotation {
  const now = Date.now();
  return { id: newIdentifier(now), document, selectors: [], note, tags: [], created: now, modified: now };
}

/**
 * The notes on a document, and the writing, deleting and bringing back of them. What is typed is kept as a draft of the
 * document, and offered again when the surface is opened anew.
 */
export function useNotes(document: DocumentIdentity | undefined) {
  const subject = document?.symbol ?? document?.address;
  const question = useMemo(
    () => async () => (subject === undefined ? [] : ask('documentNotes', { subjects: [subject] })),
    [subject],
  );
  const { awaited, again } = useAnswer(question);
  const [editing, setEditing] = useState<{ subject: string; note: Annotation | undefined }>();
  const [deleted, setDeleted] = useState<{ subject: string | undefined; id: string }>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again, subject);
  const own = editing !== undefined && editing.subject === subject ? editing : undefined;
  const edited = own?.note;
  // The draft of a change belongs to the note, else it would come back as a second note.
  const newDraft = subject === undefined ? undefined : `note:${subject}`;
  const draft = useDraft(edited ? `note:${edited.id}` : newDraft, edited?.note);
  const saving = useNoteSaving(draft, attempt, stopWriting);
  const tagging = useTagging(attempt);
  // Sent again as it was where no acknowledgement came: it may be kept already.
  const unacknowledged = useRef<NewAnnotation>(undefined);

  const isWriting = subject !== undefined && (own !== undefined || draft.recovered !== undefined);

  function stopWriting(): void {
    unacknowledged.current = undefined;
    setEditing(undefined);
    draft.discard();
  }

  function write(note?: Annotation): void {
    if (subject !== undefined) setEditing({ subject, note });
  }

  async function keep(about: DocumentIdentity, text: string): Promise<void> {
    const before = unacknowledged.current;
    const note = before?.note === text ? before : newNote(about, text);
    unacknowledged.current = note;
    await ask('saveAnnotation', { annotation: note });
    stopWriting();
  }

  async function save(): Promise<void> {
    const text = draft.text.trim();
    if (document === undefined || text === '') return;
    if (edited) await saving.save(edited.id);
    else await attempt(() => keep(document, text));
  }

  return {
    /** What a list of the notes shows and does. */
    listed: {
      notes: awaited.status === 'known' ? awaited.value : [],
      tagging,
      canUndo: deleted !== undefined && deleted.subject === subject,
      writing: isWriting
        ? {
            id: edited?.id,
            text: draft.text,
            isDraft: draft.recovered !== undefined,
            conflict: saving.conflictOf(edited?.id),
            onType: draft.type,
            onSave: () => void save(),
            onCancel: stopWriting,
          }
        : undefined,
      onEdit: write,
      async onDelete({ id }: Annotation) {
        if (await attempt(() => ask('trashAnnotations', { ids: [id] }))) setDeleted({ subject, id });
      },
      async onUndo() {
        if (deleted && (await attempt(() => ask('restoreAnnotations', { ids: [deleted.id] })))) setDeleted(undefined);
      },
    },
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    again,
    write,
  };
}
