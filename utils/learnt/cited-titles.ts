import { titleBeside } from '../finder/references/beside/title-beside.ts';
import type { Reference } from '../finder/references/found/reference.ts';

/** Characters between two references of one list; a title after them could belong to either. */
const inList = 8;

/** A title that a sentence gives to a document that it cites. */
interface CitedTitle {
  symbol: string;
  title: string;
}

/** The titles that a text gives to the documents that it cites; `references` in the order of the text. */
export function citedTitles(text: string, references: readonly Reference[]): CitedTitle[] {
  const found = new Map<string, string>();
  for (const [at, reference] of references.entries()) {
    const last = references[at - 1];
    const isListed = last !== undefined && reference.start - last.end <= inList;
    if (reference.kind === 'ibid' || isListed || found.has(reference.symbol)) continue;
    const title = titleBeside(text, reference)?.replace(/[\s,،]{1,9}$/, '');
    if (title) found.set(reference.symbol, title);
  }
  return [...found].map(([symbol, title]) => ({ symbol, title }));
}
