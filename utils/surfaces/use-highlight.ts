import { useMemo, useState } from 'react';
import type { Annotation, HighlightColour } from '../annotations/annotation.ts';
import { ask } from '../messaging/ask.ts';
import { useAnswer } from './use-answer.ts';
import { useAttempt } from './use-attempt.ts';
import { useChanges } from './use-changes.ts';
import { useDraft } from './use-draft.ts';

/**
 * A highlight, and the changing, deleting and bringing back of it.
 * @param write true where its note is to be written at once
 */
export function useHighlight(id: string, write: boolean) {
  const question = useMemo(() => () => ask('annotation', { id }), [id]);
  const { awaited, again } = useAnswer(question);
  const [isWriting, setWriting] = useState(write);
  const [deleted, setDeleted] = useState<Annotation>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again);
  const draft = useDraft(`highlight:${id}`);
  const annotation = awaited.status === 'known' ? (awaited.value ?? undefined) : undefined;

  function stopWriting(): void {
    setWriting(false);
    draft.discard();
  }

  const change = (changed: { note?: string; colour?: HighlightColour }) =>
    attempt(() => ask('changeAnnotation', { id, ...changed }));

  return {
    annotation: annotation ?? deleted,
    isDeleted: deleted !== undefined,
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    change,
    write(): void {
      draft.begin(annotation?.note ?? '');
      setWriting(true);
    },
    writing:
      isWriting || draft.recovered !== undefined
        ? {
            text: draft.text,
            isDraft: draft.recovered !== undefined,
            onType: draft.type,
            onSave: async () => {
              if (await change({ note: draft.text.trim() })) stopWriting();
            },
            onCancel: stopWriting,
          }
        : undefined,
    async remove(): Promise<void> {
      if (annotation && (await attempt(() => ask('deleteAnnotation', { id })))) setDeleted(annotation);
    },
    async undo(): Promise<void> {
      if (deleted && (await attempt(() => ask('keepAnnotation', { annotation: deleted })))) setDeleted(undefined);
    },
  };
}
