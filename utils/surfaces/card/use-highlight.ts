import { useEffect, useMemo, useRef, useState } from 'react';
import type { Annotation, HighlightColour } from '../../annotations/annotation.ts';
import { Failure, type FailureKind } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useAttempt } from '../asking/use-attempt.ts';
import { useChanges } from '../asking/use-changes.ts';
import { useDraft } from '../notes/use-draft.ts';
import { useNoteSaving } from '../notes/use-note-saving.ts';
import type { NoteWriting } from '../notes/use-notes.ts';
import { type TagActions, useTagging } from '../notes/use-tagging.ts';
import { watchCover } from './watch-cover.ts';

/** A highlight, and what can be done with it. */
export interface HighlightContent {
  /** Undefined until it is loaded, and if it does not exist. */
  annotation: Annotation | undefined;
  isDeleted: boolean;
  failure: FailureKind | undefined;
  tagging: TagActions;
  /** The note being written. */
  writing: Omit<NoteWriting, 'id'> | undefined;
  /** Opens the field for the note. */
  write(): void;
  recolour(colour: HighlightColour): Promise<boolean>;
  remove(): Promise<boolean>;
  undo(): Promise<boolean>;
}

/**
 * Loads a highlight, and changes, deletes and restores it.
 * @param begin what the reader wants to write first
 */
export function useHighlight(id: string, begin: 'note' | 'tags' | undefined): HighlightContent {
  const question = useMemo(() => () => ask('annotation', { id }), [id]);
  const { awaited, again } = useAnswer(question);
  const [isWriting, setWriting] = useState(false);
  const { attempt, failure } = useAttempt(again);
  useChanges(again);
  const draft = useDraft(`highlight:${id}`);
  const annotation = awaited.status === 'known' ? (awaited.value ?? undefined) : undefined;
  const saving = useNoteSaving(draft, attempt, stopWriting);
  const tagging = useTagging(attempt);

  function write(): void {
    draft.begin(annotation?.note ?? '');
    setWriting(true);
  }

  const cover = useRef<ReturnType<typeof watchCover>>(undefined);
  useEffect(() => {
    cover.current = watchCover(document.body);
    return () => cover.current?.stop();
  }, []);

  // Writing begins with the existing note, once that is loaded.
  const hasBegun = useRef(begin !== 'note');
  useEffect(() => {
    if (hasBegun.current || !annotation) return;
    hasBegun.current = true;
    write();
  });

  function stopWriting(): void {
    setWriting(false);
    draft.discard();
  }

  return {
    annotation,
    isDeleted: annotation?.deleted !== undefined,
    failure: failure ?? draft.failure ?? (awaited.status === 'failed' ? awaited.failure : undefined),
    recolour: (colour: HighlightColour) => attempt(() => ask('changeAnnotation', { id, change: { colour } })),
    write,
    tagging,
    writing:
      isWriting || draft.recovered !== undefined
        ? {
            text: draft.text,
            isDraft: draft.recovered !== undefined,
            conflict: saving.conflictOf(id),
            onType: draft.type,
            onSave: () => void saving.save(id),
            onCancel: stopWriting,
          }
        : undefined,
    remove: () =>
      attempt(async () => {
        if (cover.current?.isCovered()) throw new Failure('covered');
        await ask('trashAnnotations', { ids: [id] });
      }),
    undo: () => attempt(() => ask('restoreAnnotations', { ids: [id] })),
  };
}
