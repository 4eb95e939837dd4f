import { foldText } from './folded-text.ts';

/** A quote with its context. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Folded characters on each side of a quote that are looked at; other programs' files may hold more. */
const mostContext = 1024;

/** A quote with its context, all folded; undefined where nothing of its words is left. */
export function foldQuote({ exact, prefix, suffix }: Quote): Quote | undefined {
  const folded = foldText(exact).text;
  if (folded === '') return undefined;
  return {
    exact: folded,
    prefix: foldText(prefix.slice(-mostContext)).text.slice(-mostContext),
    suffix: foldText(suffix.slice(0, mostContext)).text.slice(0, mostContext),
  };
}
