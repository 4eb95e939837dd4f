import { foldSymbol } from '../../symbols/fold-symbol.ts';
import { canonicalSymbol } from '../../symbols/parse-symbol.ts';
import { fromRoman } from '../../symbols/roman.ts';
import { yearIn } from '../../symbols/session.ts';
import { bodyNamed, bodyOfWord } from './body-words.ts';
import { foldCaseAndAccents, soughtWords } from './fold-words.ts';

/** What was typed, read. */
export interface TypedQuery {
  /** Canonical symbol, where the whole is one. */
  symbol?: string;
  /** Beginning of a symbol, in canonical letters, where the whole looks like one. */
  beginning?: string;
  /** Ends of the symbols that a typed number stands for: "65/230", "1325(", "377(V)". */
  endings: readonly string[];
  /** Series of the body to look among. */
  body?: string;
  year?: number;
  words: readonly string[];
}

/** Longer than anything that is typed to find something. */
const longest = 200;
const mostWords = 12;

/** Words that only say that a number follows. */
const numberWords =
  /(?<![\p{L}\p{N}])(?:resolutions?|resoluci[oó]n(?:es)?|r[eé]solutions?|резолюци[яию]|decisions?|d[eé]cisions?|res|dec|nos?|nr)\.?(?![\p{L}\p{N}])|决议|第|号|القرار|قرار|№/giu;

/** A number with session: "65/230", "s-20/2", "es-11/1". */
const withSession = /^(?:e?s-)?\d{1,4}\/\d{1,4}[a-z]?$/i;
const bareNumber = /^\d{1,5}[a-z]?$/i;

/** The session in Roman numerals or the year that a word behind a number states. */
function whenOf(word: string | undefined): string | undefined {
  const bare = word?.replace(/[()]/g, '').toUpperCase() ?? '';
  if (bare === '') return undefined;
  return fromRoman(bare.replace(/^E?S-/, '')) !== undefined || yearIn(bare) !== undefined ? bare : undefined;
}

/** Reads numbers off the beginning of the words; gives the rest back. */
function numberIn(words: readonly string[]): { endings: string[]; used: number } {
  const [first = '', second, third] = words;
  if (withSession.test(first)) return { endings: [first.toUpperCase()], used: 1 };
  const [, glued, inside] = /^(\d{1,5}[a-z]?)(\([^)]*\)[a-z]?)$/i.exec(first) ?? [];
  if (glued && inside) return { endings: [`${glued}${inside}`.toUpperCase()], used: 1 };
  if (!bareNumber.test(first)) return { endings: [], used: 0 };
  const number = first.toUpperCase();
  const when = whenOf(second);
  if (when !== undefined) return { endings: [`${number}(${when})`], used: 2 };
  const letter = /^[a-z]$/i.test(second ?? '') ? (second ?? '').toUpperCase() : '';
  const later = letter === '' ? undefined : whenOf(third);
  if (later !== undefined)
    return { endings: [`${number}(${later})${letter}`, `${number}${letter}(${later})`], used: 3 };
  return { endings: [`${number}(`], used: 1 };
}

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x10));

/** Takes the word that names a body out of the words; a letter between a number and its session names none. */
function bodyAmong(words: readonly string[]): { body?: string; rest: string[] } {
  const at = words.findIndex((word, index) => {
    const isLetterOfPart = bareNumber.test(words[index - 1] ?? '') && whenOf(words[index + 1]) !== undefined;
    return bodyOfWord(word) !== undefined && whenOf(word) === undefined && !isLetterOfPart;
  });
  const body = words.length > 1 ? bodyOfWord(words[at] ?? '') : undefined;
  return body === undefined ? { rest: [...words] } : { body, rest: words.filter((_, index) => index !== at) };
}

/** The first number among the words that is not a year beside others. */
function numberAmong(words: readonly string[]): { endings: string[]; rest: string[] } {
  for (const [at, word] of words.entries()) {
    const { endings, used } = numberIn(words.slice(at));
    const isYear = yearIn(word) !== undefined && used === 1 && words.length > 1;
    if (used > 0 && !isYear) return { endings, rest: words.filter((_, index) => index < at || index >= at + used) };
  }
  return { endings: [], rest: [...words] };
}

/** Reads what was typed into the search: a symbol, a number, a body, a year, words of a title, in any mixture. */
export function readQuery(typed: string): TypedQuery {
  const cut = westernDigits(typed.slice(0, longest).normalize('NFKC')).trim();
  const symbol = typed.length > longest ? undefined : canonicalSymbol(cut);
  const beginning = /^[A-Z][A-Z.\d]*\/\S*$/i.test(cut) ? foldSymbol(cut) || undefined : undefined;
  if (symbol !== undefined || beginning !== undefined) {
    return {
      ...(symbol !== undefined && { symbol }),
      ...(beginning !== undefined && { beginning }),
      endings: [],
      words: [],
    };
  }
  const named = bodyNamed(foldCaseAndAccents(cut));
  const text = (named ? named.rest : cut).replace(numberWords, ' ').replace(/(\d)\s*\/\s*(\d)/g, '$1/$2');
  const given = text.split(/[\s,;]+/).filter((word) => word !== '');
  const { body = named?.series, rest: others } = named ? { rest: given } : bodyAmong(given);
  const { endings, rest } = numberAmong(others);
  const years = rest.filter((word) => yearIn(word) !== undefined);
  const words = soughtWords(rest.filter((word) => yearIn(word) === undefined).join(' ')).slice(0, mostWords);
  const year = yearIn(years[0] ?? '');
  return {
    // "Libya 1973" may mean a number of the size of a year.
    endings: [...endings, ...years.map((word) => `${word}(`)],
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
    words,
  };
}
