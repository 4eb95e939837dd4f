import { useEffect, useState } from 'react';
import { goBack, goForward, goOn, replaceHere, startTrail } from './trail.ts';

/** The trail of a card from symbol to symbol; Alt with an arrow goes back and forward on it, as in a browser. */
export function useTrail(first: string) {
  const [trail, setTrail] = useState(() => startTrail(first));

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowLeft') setTrail(goBack);
      else if (event.key === 'ArrowRight') setTrail(goForward);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  return {
    symbol: trail.here,
    canGoBack: trail.past.length > 0,
    canGoForward: trail.future.length > 0,
    back: () => setTrail(goBack),
    forward: () => setTrail(goForward),
    open: (symbol: string) => setTrail((before) => goOn(before, symbol)),
    /** Takes another symbol in the stead of the one shown. */
    choose: (symbol: string) => setTrail((before) => replaceHere(before, symbol)),
  };
}
