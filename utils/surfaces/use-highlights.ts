import { useEffect, useMemo, useState } from 'react';
import type { Annotation, DocumentIdentity } from '../annotations/annotation.ts';
import { ask } from '../messaging/ask.ts';
import { type FailureKind, failureKindOf } from '../messaging/failure.ts';
import { hear } from '../messaging/hear.ts';
import { useAnswer } from './use-answer.ts';
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
  const [failure, setFailure] = useState<FailureKind>();
  const draft = useDraft(editing && `highlight:${editing.id}`, editing?.note);

  useEffect(
    () =>
      hear((message) => {
        if (message.type === 'changed') again();
      }),
    [again],
  );

  async function attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      setFailure(undefined);
      again();
      return true;
    } catch (thrown) {
      setFailure(failureKindOf(thrown));
      return false;
    }
  }

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
    editing: editing?.id,
    edit: setEditing,
    writing: {
      text: draft.text,
      isDraft: draft.recovered !== undefined,
      onType: draft.type,
      onSave: () => void save(),
      onCancel: stopWriting,
    },
    async remove(annotation: Annotation): Promise<void> {
      if (await attempt(() => ask('deleteAnnotation', { id: annotation.id }))) setDeleted(annotation);
    },
    async undo(): Promise<void> {
      if (deleted && (await attempt(() => ask('keepAnnotation', { annotation: deleted })))) setDeleted(undefined);
    },
  };
}
