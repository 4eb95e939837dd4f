import { useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../annotations/annotation.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { inParts } from '../../ground/in-parts.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { mostInPart } from '../../messaging/protocol/annotation-requests.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';
import { useDraft } from '../notes/use-draft.ts';
import { useNoteSaving } from '../notes/use-note-saving.ts';
import { useTagging } from '../notes/use-tagging.ts';

const none: readonly Annotation[] = [];

/**
 * The highlights of a document, and the writing of their notes, deleting and bringing back.
 * @param marked identifiers of those that stand on its page; some may belong to documents that it quotes
 */
export function useHighlights(document: DocumentIdentity | undefined, marked: readonly string[]) {
  const { symbol, address } = document ?? {};
  const onPage = marked.join(' ');
  const asked = useRef(onPage);
  const question = useMemo(
    () => async () => {
      if (address === undefined) return none;
      const annotations = await ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
      const known = new Set(annotations.map(({ id }) => id));
      const quoted = asked.current.split(' ').filter((id) => id !== '' && !known.has(id));
      const others: Annotation[] = [];
      for (const ids of inParts(quoted, mostInPart)) others.push(...(await ask('annotationsById', { ids })));
      const isKept = ({ deleted }: Annotation) => deleted === undefined;
      return [...annotations, ...others.filter(isKept)].filter(({ selectors }) => selectors.length > 0);
    },
    [symbol, address],
  );
  const { awaited, again } = useAnswer(question);
  // The list stays while it is asked for anew: emptied for a moment it would lose its place and the focus.
  useEffect(() => {
    if (asked.current === onPage) return;
    asked.current = onPage;
    again();
  }, [onPage, again]);
  const [editing, setEditing] = useState<Annotation>();
  const [deleted, setDeleted] = useState<Annotation>();
  const { attempt, failure } = useAttempt(again);
  useChanges(again);
  const draft = useDraft(editing && `highlight:${editing.id}`, editing && (editing.note ?? ''));
  const saving = useNoteSaving(draft, attempt, stopWriting);
  const tagging = useTagging(attempt);

  function stopWriting(): void {
    draft.discard();
    setEditing(undefined);
  }

  return {
    highlights: awaited.status === 'known' ? awaited.value : none,
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    again,
    deleted,
    tagging,
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
