import { languages } from '../../utils/ground/language.ts';
import type { Annotated } from './score.ts';

/** How far the six versions of the same sentences agree. */
interface Agreement {
  /** Rows whose annotations name the same symbols in all six languages. */
  rows: number;
  /** Of these, the rows in which the finder also names the same symbols in all six. */
  agreeing: number;
}

const symbolsOf = (rows: readonly Annotated[], doc: string): string =>
  [...new Set(rows.filter((row) => row.doc === doc && !row.optional).map(({ symbol }) => symbol.toUpperCase()))]
    .sort()
    .join(' ');

/** Compares the symbols found in the versions of each sentence; `gold` and `found` by language, rows by document. */
export function agreementOf(
  gold: ReadonlyMap<string, readonly Annotated[]>,
  found: ReadonlyMap<string, readonly Annotated[]>,
): Agreement {
  const documents = new Set([...gold.values()].flat().map(({ doc }) => doc));
  const same = (side: ReadonlyMap<string, readonly Annotated[]>, doc: string): boolean =>
    new Set(languages.map((language) => symbolsOf(side.get(language) ?? [], doc))).size === 1;
  const isParallel = (doc: string): boolean =>
    languages.every((language) => gold.get(language)?.some((row) => row.doc === doc) === true);
  const comparable = [...documents].filter((doc) => isParallel(doc) && same(gold, doc));
  return { rows: comparable.length, agreeing: comparable.filter((doc) => same(found, doc)).length };
}
