import { useMemo, useState } from 'react';
import type { Annotation, DocumentIdentity } from '../annotations/annotation.ts';
import { ask } from '../messaging/ask.ts';
import { useAnswer } from './use-answer.ts';
import { useAttempt } from './use-attempt.ts';
import { useChanges } from './use-changes.ts';
import { useDraft } from './use-draft.ts';

const none: readonly Annotation[] = [];

/** The highlights of a document, and the writing of their notes, deleting and bringing back. */
export function useHighlights(document: DocumentIdentity | undefined) {
  const { symbol, address } = document ?? {};
  const question = useMemo(
    () => async () =>
      address === undefined ? [] : ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) }),
    [symbol, address],
  );
  const { awaited, again } = useAnswer(question);
  const [editing, setEditing] = useState<Annotation>();
  const [deleted, setDeleted] = useState<Annotation>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again);
  const draft = useDraft(editing && `highlight:${editing.id}`, editing?.note);

  function stopWriting(): void {
    draft.discard();
    setEditing(undefined);
  }

  async function save(): Promise<void> {
    if (!editing) return;
    if (await attempt(() => ask('changeAnnotation', { id: editing.id, note: draft.text.trim() }))) stopWriting();
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
        onType: draft.type,
        onSave: () => void save(),
        onCancel: stopWriting,
      },
    },
    async remove(annotation: Annotation): Promise<void> {
      if (await attempt(() => ask('deleteAnnotation', { id: annotation.id }))) setDeleted(annotation);
    },
    async undo(): Promise<void> {
      if (deleted && (await attempt(() => ask('keepAnnotation', { annotation: deleted })))) setDeleted(undefined);
    },
  };
}
