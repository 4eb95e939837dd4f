import { findReferences } from '../references/find-references.ts';
import { canonicalSymbol } from '../symbols/parse-symbol.ts';

/** The symbols that typed words can mean, best first: the words as a symbol, then what a text of them would cite. */
export function lookUp(typed: string): string[] {
  const readings = [typed, `resolution ${typed}`].flatMap((text) =>
    findReferences(text).flatMap(({ candidates }) => candidates.map(({ symbol }) => symbol)),
  );
  return [...new Set([canonicalSymbol(typed) ?? [], readings].flat())];
}
