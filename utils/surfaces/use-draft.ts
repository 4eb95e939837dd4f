import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../messaging/ask.ts';
import { type FailureKind, failureKindOf } from '../messaging/failure.ts';

/** Milliseconds after the last key before a draft is kept. */
const quiet = 250;

/**
 * Words being typed, kept through the background as they are typed, so that they outlive a closed popup or card.
 * @param key what the words are for; undefined for nothing
 * @param initial the words to begin with where there is no draft
 */
export function useDraft(key: string | undefined, initial = '') {
  const [text, setText] = useState('');
  const [recovered, setRecovered] = useState<string>();
  const [failure, setFailure] = useState<FailureKind>();
  const pending = useRef<{ key: string; text: string; timer: ReturnType<typeof setTimeout> }>(undefined);

  const flush = useCallback(() => {
    if (!pending.current) return;
    const { timer, ...draft } = pending.current;
    clearTimeout(timer);
    pending.current = undefined;
    ask('keepDraft', { draft }).then(
      () => setFailure(undefined),
      (thrown: unknown) => setFailure(failureKindOf(thrown)),
    );
  }, []);

  useEffect(() => {
    let isStale = false;
    setText(initial);
    setRecovered(undefined);
    if (key !== undefined) {
      ask('draft', { key }).then(
        (draft) => {
          // Words typed since then are newer than the draft.
          if (isStale || !draft || pending.current) return;
          setText(draft.text);
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
    pending.current = { key, text: next, timer: setTimeout(flush, quiet) };
  }

  return {
    text,
    /** The words kept from another time, where there were any. */
    recovered,
    failure,
    type(next: string): void {
      setText(next);
      keepSoon(next);
    },
    /** Begins with the words of a note, unless a draft was recovered. */
    begin(words: string): void {
      if (recovered === undefined) setText(words);
    },
    discard(): void {
      setText('');
      setRecovered(undefined);
      keepSoon('');
      flush();
    },
  };
}
