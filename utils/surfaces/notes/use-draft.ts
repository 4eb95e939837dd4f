import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../annotations/annotation.ts';
import { type FailureKind, failureKindOf } from '../../ground/failure.ts';
import { ask } from '../../messaging/channels/ask.ts';

/** Milliseconds after the last key before a draft is kept. */
const quiet = 250;

/**
 * Words being typed, kept through the background as they are typed, so that they outlive a closed popup or card.
 * @param key what the words are for; undefined for nothing
 * @param initial the note to begin with where there is no draft; undefined for a new one
 */
export function useDraft(key: string | undefined, initial?: string) {
  const [text, setText] = useState('');
  const [noteBefore, setNoteBefore] = useState(initial);
  const [recovered, setRecovered] = useState<string>();
  const [failure, setFailure] = useState<FailureKind>();
  const pending = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> }>(undefined);
  /** The words of this surface that the background has last, where it has any. */
  const kept = useRef<string>(undefined);

  const flush = useCallback(() => {
    if (!pending.current) return;
    const { timer, draft } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    kept.current = draft.text;
    ask('saveDraft', { draft }).then(
      () => setFailure(undefined),
      (thrown: unknown) => setFailure(failureKindOf(thrown)),
    );
  }, []);

  useEffect(() => {
    let isStale = false;
    setText(initial ?? '');
    setNoteBefore(initial);
    setRecovered(undefined);
    kept.current = undefined;
    if (key !== undefined) {
      ask('draft', { key }).then(
        (draft) => {
          // Words typed since then are newer than the draft.
          if (isStale || !draft || pending.current) return;
          setText(draft.text);
          kept.current = draft.text;
          if (draft.noteBefore !== undefined) setNoteBefore(draft.noteBefore);
          setRecovered(draft.text);
        },
        () => undefined,
      );
    }
    return () => {
      isStale = true;
      flush();
    };
  }, [key, initial, flush]);

  // A closing popup gives no other sign than this.
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [flush]);

  function keepSoon(next: string): void {
    if (key === undefined) return;
    if (pending.current) clearTimeout(pending.current.timer);
    const draft = { key, text: next, ...(noteBefore !== undefined && { noteBefore }) };
    pending.current = { draft, timer: setTimeout(flush, quiet) };
  }

  return {
    text,
    /** The words kept from another time, where there were any. */
    recovered,
    /** The note as it was when the writing began, in this surface or in an earlier one; undefined for a new one. */
    noteBefore,
    failure,
    type(next: string): void {
      setText(next);
      keepSoon(next);
    },
    /** Begins with the words of a note, unless a draft was recovered. */
    begin(words: string): void {
      if (recovered !== undefined) return;
      setText(words);
      setNoteBefore(words);
    },
    discard(): void {
      setText('');
      setRecovered(undefined);
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = undefined;
      if (key === undefined || kept.current === undefined) return;
      ask('discardDraft', { key, text: kept.current }).catch((thrown: unknown) => setFailure(failureKindOf(thrown)));
      kept.current = undefined;
    },
  };
}
