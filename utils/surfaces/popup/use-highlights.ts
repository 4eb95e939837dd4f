import { useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../annotations/annotation.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { FailureKind } from '../../ground/failure.ts';
import { inParts } from '../../ground/in-parts.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { askForAnnotations } from '../../messaging/channels/ask-for-annotations.ts';
import { mostInPart } from '../../messaging/protocol/annotation-requests.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';
import { useDraft } from '../notes/use-draft.ts';
import { useNoteSaving } from '../notes/use-note-saving.ts';
import type { NoteWriting } from '../notes/use-notes.ts';
import { type TagActions, useTagging } from '../notes/use-tagging.ts';

const none: readonly Annotation[] = [];

export interface Highlights {
  highlights: readonly Annotation[];
  failure: FailureKind | undefined;
  again(): void;
  /** The highlight deleted last, if that can be undone. */
  deleted: Annotation | undefined;
  tagging: TagActions;
  /** Opens the field for the note of a highlight. */
  edit(highlight: Annotation): void;
  /** The note being written, and the highlight that it belongs to. */
  writing: { id: string; field: Omit<NoteWriting, 'id'> } | undefined;
  remove(highlight: Annotation): Promise<void>;
  undo(): Promise<void>;
}

/**
 * The highlights of a document, and others by their identifiers if they are not in the trash.
 * @throws Failure
 */
async function loadHighlights(
  document: { address: string; symbol: string | undefined },
  others: readonly string[],
): Promise<readonly Annotation[]> {
  const { address, symbol } = document;
  const annotations = await askForAnnotations('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
  const known = new Set(annotations.map(({ id }) => id));
  const missing = others.filter((id) => !known.has(id));
  const quoted: Annotation[] = [];
  for (const ids of inParts(missing, mostInPart)) quoted.push(...(await askForAnnotations('annotationsById', { ids })));
  const present = quoted.filter(({ deleted }) => deleted === undefined);
  return [...annotations, ...present].filter(({ selectors }) => selectors.length > 0);
}

/**
 * The highlights of a document: lists them, writes their notes, deletes and restores them.
 * @param marked identifiers of those on its page; some may belong to documents that it quotes
 */
export function useHighlights(document: DocumentIdentity | undefined, marked: readonly string[]): Highlights {
  const { symbol, address } = document ?? {};
  const onPage = marked.join(' ');
  const asked = useRef(onPage);
  const question = useMemo(
    () => async () => {
      if (address === undefined) return none;
      const others = asked.current === '' ? [] : asked.current.split(' ');
      return loadHighlights({ address, symbol }, others);
    },
    [symbol, address],
  );
  const { awaited, again } = useAnswer(question);
  // The list stays while it is loaded again: if it were empty for a moment, it would lose its position and the focus.
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
    async remove(annotation) {
      if (await attempt(() => ask('trashAnnotations', { ids: [annotation.id] }))) setDeleted(annotation);
    },
    async undo() {
      if (deleted && (await attempt(() => ask('restoreAnnotations', { ids: [deleted.id] })))) setDeleted(undefined);
    },
  };
}
