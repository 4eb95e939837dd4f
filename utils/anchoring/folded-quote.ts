import { foldText } from './folded-text.ts';

/** A quote with its context. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A quote with its context, all folded; undefined where nothing of its words is left. */
export function foldQuote({ exact, prefix, suffix }: Quote): Quote | undefined {
  const folded = foldText(exact).text;
  return folded === '' ? undefined : { exact: folded, prefix: foldText(prefix).text, suffix: foldText(suffix).text };
}
