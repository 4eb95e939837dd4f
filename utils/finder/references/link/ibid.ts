import { foldForLexicon, skipSpaces } from '../characters/characters.ts';
import type { Reference } from '../found/reference.ts';
import type { Token } from '../scan/lex.ts';
import { wordsOf } from '../words/words-of.ts';
import { readTreaties } from './treaties.ts';

interface Ibid {
  start: number;
  end: number;
  symbol: string;
}

/** How far behind "ibid." a symbol may follow in its note, in UTF-16 code units; "ibid." is then the publication. */
const reach = 160;

/**
 * What "ibid." stands for: another volume of the Treaty Series if one is named after it, else the reference before.
 * Nothing if the same note goes on with a symbol.
 */
export function readIbid(text: string, tokens: readonly Token[], index: number, before: Reference | undefined): Ibid[] {
  const token = tokens[index];
  if (token === undefined || before === undefined) return [];
  const after = text[token.end] === '.' ? token.end + 1 : token.end;
  if (before.symbol.startsWith('UNTS/')) {
    const treaties = readTreaties(text, after);
    if (treaties.length > 0) return treaties;
  }
  if (standsForPublication(text, after)) return [];
  const next = tokens.slice(index + 1, index + 5).find(({ type }) => type === 'symbol' || type === 'number');
  if (next !== undefined && next.start - after < reach && !text.slice(after, next.start).includes('\n')) {
    if (!/[;；؛.。]/.test(text.slice(skipSpaces(text, after, 2), next.start).replace(/\b\p{L}{1,6}\./gu, '')))
      return [];
  }
  return [{ start: token.start, end: after, symbol: before.symbol }];
}

const publicationWords = wordsOf('publication');
const hanPublications = [...publicationWords].filter((word) => /\p{Script=Han}/u.test(word));

/** "Ibid., Thirty-third Year, Supplement for …": the short form stands for the Official Records. */
function standsForPublication(text: string, index: number): boolean {
  const ahead = /^[\s,،，.]*[^.;；。\n]{0,60}/.exec(text.slice(index, index + 70))?.[0] ?? '';
  const folded = foldForLexicon(ahead);
  return (
    (folded.match(/\p{L}+/gu) ?? []).some((word) => publicationWords.has(word)) ||
    hanPublications.some((word) => folded.includes(word))
  );
}
