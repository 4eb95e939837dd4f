import { useEffect, useState } from 'react';
import type { Draft } from '../../annotations/annotation.ts';
import { type FailureKind, failureKindOf } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { type DraftStore, DraftWriter } from './draft-writer.ts';
import { askForDraft } from './use-document-notes.ts';

const store: DraftStore = {
  save: (draft) => ask('saveDraft', { draft }),
  discard: (key, text) => ask('discardDraft', { key, text }),
};

export interface DraftField {
  text: string;
  /** The text recovered from an earlier, unsaved edit; undefined if there was none. */
  recovered: string | undefined;
  /** The note as it was when editing began, here or in an earlier surface; undefined for a new note. */
  noteBefore: string | undefined;
  failure: FailureKind | undefined;
  type(text: string): void;
  /** Starts with the text of a note, unless a draft was recovered. */
  begin(text: string): void;
  discard(): void;
}

/**
 * The text of a field, saved through the background as it is typed, so that it outlives a closed popup or card.
 * @param key what the text is for; undefined for nothing
 * @param initial the note to start with if there is no draft; undefined for a new one
 * @param draftOf asks for the draft; must be the same function on every render for the same key
 */
export function useDraft(
  key: string | undefined,
  initial?: string,
  draftOf: (key: string) => Promise<Draft | null> = askForDraft,
): DraftField {
  const [text, setText] = useState('');
  const [noteBefore, setNoteBefore] = useState(initial);
  const [recovered, setRecovered] = useState<string>();
  const [failure, setFailure] = useState<FailureKind>();
  const [writer] = useState(
    () => new DraftWriter(store, (thrown) => setFailure(thrown === undefined ? undefined : failureKindOf(thrown))),
  );

  useEffect(() => {
    let isStale = false;
    setText(initial ?? '');
    setNoteBefore(initial);
    setRecovered(undefined);
    writer.setSaved(undefined);
    if (key !== undefined) {
      draftOf(key).then(
        (draft) => {
          // Text typed in the meantime is newer than the draft.
          if (isStale || !draft || writer.isPending) return;
          setText(draft.text);
          writer.setSaved(draft.text);
          if (draft.noteBefore !== undefined) setNoteBefore(draft.noteBefore);
          setRecovered(draft.text);
        },
        () => undefined,
      );
    }
    return () => {
      isStale = true;
      writer.flush();
    };
  }, [key, initial, writer, draftOf]);

  useFlushOnHide(writer);

  return {
    text,
    recovered,
    noteBefore,
    failure,
    type(next) {
      setText(next);
      if (key !== undefined) writer.saveSoon({ key, text: next, ...(noteBefore !== undefined && { noteBefore }) });
    },
    begin(words) {
      if (recovered !== undefined) return;
      setText(words);
      setNoteBefore(words);
    },
    discard() {
      setText('');
      setRecovered(undefined);
      writer.discard(key);
    },
  };
}

/** Saves what is pending when the page is hidden: a closing popup gives no other sign. */
function useFlushOnHide({ flush }: DraftWriter): void {
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [flush]);
}
