import { useEffect, useRef, useState } from 'react';
import { goBack, goForward, goOn, replaceHere, startTrail } from './trail.ts';

/** The trail of a card from symbol to symbol. */
export interface SymbolTrail {
  /** The symbol shown. */
  symbol: string;
  isAtStart: boolean;
  canGoBack: boolean;
  canGoForward: boolean;
  back(): void;
  forward(): void;
  open(symbol: string): void;
  /** Replaces the symbol shown. */
  choose(symbol: string): void;
}

/**
 * The trail of a card; Alt with an arrow key goes back and forward on it, as in a browser.
 * @param leave goes back from the beginning of the trail, if there is something before it
 */
export function useTrail(first: string, leave?: () => void): SymbolTrail {
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
    open: (symbol) => setTrail((before) => goOn(before, symbol)),
    choose: (symbol) => setTrail((before) => replaceHere(before, symbol)),
  };
}
