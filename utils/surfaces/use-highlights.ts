import { useMemo, useState } from 'react';
import type { Annotation, DocumentIdentity } from '../annotations/annotation.ts';
import { ask } from '../messaging/ask.ts';
import { useAnswer } from './use-answer.ts';
import { useAttempt } from './use-attempt.ts';
import { useChanges } from './use-changes.ts';
import { useDraft } from './use-draft.ts';
import { useNoteSaving } from './use-note-saving.ts';

const none: readonly Annotation[] = [];

/** The highlights of a document, and the writing of their notes, deleting and bringing back. */
export function useHighlights(document: DocumentIdentity | undefined) {
  const { symbol, address } = document ?? {};
  const question = useMemo(
    () => async () => {
      if (address === undefined) return none;
      const annotations = await ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
      return annotations.filter(({ selectors }) => selectors.length > 0);
    },
    [symbol, address],
  );
  const { awaited, again } = useAnswer(question);
  const [editing, setEditing] = useState<Annotation>();
  const [deleted, setDeleted] = useState<Annotation>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again);
  const draft = useDraft(editing && `highlight:${editing.id}`, editing && (editing.note ?? ''));
  const saving = useNoteSaving(draft, attempt, stopWriting);

  function stopWriting(): void {
    draft.discard();
    setEditing(undefined);
  }

  return {
    highlights: awaited.status === 'known' ? awaited.value : none,
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    again,
    deleted,
    edit: setEditing,
    writing: editing && {
      id: editing.id,
      field: {
        text: draft.text,
        isDraft: draft.recovered !== undefined,
        conflict: saving.conflictOf(editing.id),
        onType: draft.type,
        onSave: () => void saving.save(editing.id),
        onCancel: stopWriting,
      },
    },
    async remove(annotation: Annotation): Promise<void> {
      if (await attempt(() => ask('trashAnnotations', { ids: [annotation.id] }))) setDeleted(annotation);
    },
    async undo(): Promise<void> {
      if (deleted && (await attempt(() => ask('restoreAnnotations', { ids: [deleted.id] })))) setDeleted(undefined);
    },
  };
}
