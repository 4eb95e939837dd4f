import { useMemo } from 'react';
import type { Annotation, Draft } from '../../annotations/annotation.ts';
import type { Awaited } from '../../ground/awaited.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { askForAnnotations } from '../../messaging/channels/ask-for-annotations.ts';
import { useAnswer } from '../asking/use-answer.ts';

/** Where the notes on a document come from, and the drafts of what is written about it. */
export interface NoteSource {
  awaited: Awaited<readonly Annotation[]>;
  again(): void;
  /** The draft of a field; must be the same function for the same document. @throws Failure */
  draftOf(key: string): Promise<Draft | null>;
}

export const askForDraft = (key: string): Promise<Draft | null> => ask('draft', { key });

/** The notes on a document, by its symbol or address; none for no document. */
export function useDocumentNotes(subject: string | undefined): NoteSource {
  const question = useMemo(
    () => async () => (subject === undefined ? [] : askForAnnotations('documentNotes', { subjects: [subject] })),
    [subject],
  );
  return { ...useAnswer(question), draftOf: askForDraft };
}
