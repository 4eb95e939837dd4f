import { useEffect, useRef, useState } from 'react';
import { goBack, goForward, goOn, replaceHere, startTrail } from './trail.ts';

/**
 * The trail of a card from symbol to symbol; Alt with an arrow goes back and forward on it, as in a browser.
 * @param leave goes back from its beginning, where there is something before it
 */
export function useTrail(first: string, leave?: () => void) {
  const [trail, setTrail] = useState(() => startTrail(first));
  const isAtStart = trail.past.length === 0;
  const back = useRef<() => void>(undefined);
  back.current = isAtStart ? leave : () => setTrail(goBack);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowLeft') back.current?.();
      else if (event.key === 'ArrowRight') setTrail(goForward);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return {
    symbol: trail.here,
    isAtStart,
    canGoBack: !isAtStart || leave !== undefined,
    canGoForward: trail.future.length > 0,
    back: () => back.current?.(),
    forward: () => setTrail(goForward),
    open: (symbol: string) => setTrail((before) => goOn(before, symbol)),
    /** Takes another symbol in the stead of the one shown. */
    choose: (symbol: string) => setTrail((before) => replaceHere(before, symbol)),
  };
}
