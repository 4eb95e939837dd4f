import { useState } from 'react';
import type { Annotation } from '../../annotations/annotation.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { FailureKind } from '../../ground/failure.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';
import type { NoteSource } from './use-document-notes.ts';
import { useDraft } from './use-draft.ts';
import { useNewNote } from './use-new-note.ts';
import { type NoteDeletion, useNoteDeletion } from './use-note-deletion.ts';
import { type NoteConflict, useNoteSaving } from './use-note-saving.ts';
import { type TagActions, useTagging } from './use-tagging.ts';

/** The note being written. */
export interface NoteWriting {
  /** The annotation being changed; undefined for a new note. */
  id: string | undefined;
  text: string;
  /** The text was recovered from an earlier, unsaved edit. */
  isDraft: boolean;
  conflict: NoteConflict | undefined;
  onType(text: string): void;
  onSave(): void;
  onCancel(): void;
}

/** What a list of the notes shows and does. */
export interface ListedNotes extends NoteDeletion {
  notes: readonly Annotation[];
  tagging: TagActions;
  writing: NoteWriting | undefined;
  onEdit(note: Annotation): void;
}

export interface Notes {
  listed: ListedNotes;
  failure: FailureKind | undefined;
  again(): void;
  /** Opens the field: for a note, or without one for a new note. */
  write(note?: Annotation): void;
}

/**
 * The notes on a document: lists, writes, deletes and restores them. What is typed is saved as a draft and offered again
 * when the surface is next opened.
 * @param source where the notes come from: `useDocumentNotes`, or the answer that a card got
 */
export function useNotes(document: DocumentIdentity | undefined, { awaited, again, draftOf }: NoteSource): Notes {
  const subject = document?.symbol ?? document?.address;
  const { attempt, failure } = useAttempt(again);
  useChanges(again, subject);
  const [editing, setEditing] = useState<{ subject: string; note: Annotation | undefined }>();
  const own = editing !== undefined && editing.subject === subject ? editing : undefined;
  const edited = own?.note;
  // The draft of a change belongs to the note; otherwise it would come back as a second note.
  const newDraft = subject === undefined ? undefined : `note:${subject}`;
  const draft = useDraft(edited ? `note:${edited.id}` : newDraft, edited?.note, draftOf);
  const newNote = useNewNote();
  const saving = useNoteSaving(draft, attempt, stopWriting);
  const deletion = useNoteDeletion(subject, attempt);
  const tagging = useTagging(attempt);

  function stopWriting(): void {
    newNote.finish();
    setEditing(undefined);
    draft.discard();
  }

  function write(note?: Annotation): void {
    if (subject !== undefined) setEditing({ subject, note });
  }

  async function save(): Promise<void> {
    const text = draft.text.trim();
    if (document === undefined || text === '') return;
    if (edited) await saving.save(edited.id);
    else await attempt(() => newNote.save(document, text).then(stopWriting));
  }

  const isWriting = subject !== undefined && (own !== undefined || draft.recovered !== undefined);
  const writing: NoteWriting | undefined = isWriting
    ? {
        id: edited?.id,
        text: draft.text,
        isDraft: draft.recovered !== undefined,
        conflict: saving.conflictOf(edited?.id),
        onType: draft.type,
        onSave: () => void save(),
        onCancel: stopWriting,
      }
    : undefined;

  return {
    listed: {
      notes: awaited.status === 'known' ? awaited.value : [],
      tagging,
      writing,
      onEdit: write,
      ...deletion,
    },
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    again,
    write,
  };
}
