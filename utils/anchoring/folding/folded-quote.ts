import { storedContext } from '../floors/floors.ts';
import { foldWithOffsets } from './folded-text.ts';

/** A quote with its context. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

const { most } = storedContext;

/** A quote with its context, all folded; undefined if nothing is left of its words. */
export function foldQuote({ exact, prefix, suffix }: Quote): Quote | undefined {
  const folded = foldWithOffsets(exact).text;
  if (folded === '') return undefined;
  return {
    exact: folded,
    prefix: foldWithOffsets(prefix.slice(-most)).text.slice(-most),
    suffix: foldWithOffsets(suffix.slice(0, most)).text.slice(0, most),
  };
}
