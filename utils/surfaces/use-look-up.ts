import { useEffect, useState } from 'react';
import { ask } from '../messaging/ask.ts';

/** Milliseconds after the last key before something is looked up. */
const quiet = 150;

/** The symbols that typed words can mean; none while too little is typed. */
export function useLookUp(typed: string): readonly string[] {
  const [found, setFound] = useState<{ typed: string; symbols: readonly string[] }>({ typed: '', symbols: [] });
  const trimmed = typed.trim();
  useEffect(() => {
    if (!/\d/.test(trimmed)) return;
    let isStale = false;
    const timer = setTimeout(() => {
      ask('lookUp', { typed: trimmed }).then(
        (symbols) => {
          if (!isStale) setFound({ typed: trimmed, symbols });
        },
        () => undefined,
      );
    }, quiet);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [trimmed]);
  return found.typed === trimmed ? found.symbols : [];
}
