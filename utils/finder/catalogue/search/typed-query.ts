import { languages } from '../../../ground/language.ts';
import { foldSymbol } from '../../symbols/fold-symbol.ts';
import { canonicalSymbol } from '../../symbols/parse-symbol.ts';
import { fromRoman } from '../../symbols/roman.ts';
import { yearIn } from '../../symbols/session.ts';
import { adoptedWords } from '../../symbols/words/adopted-words.ts';
import { bodyNamed, bodyOfWord } from './body-words.ts';
import { foldCaseAndAccents, soughtWords } from './fold-words.ts';
import { searchWords } from './words/search-words.ts';

/** What was typed into the search, parsed. */
export interface TypedQuery {
  /** Canonical symbol, if the whole query is one. */
  symbol?: string;
  /** Beginning of a symbol, in canonical letters, if the whole query looks like one. */
  beginning?: string;
  /** Endings of the symbols that a typed number may stand for: "65/230", "1325(", "377(V)". */
  endings: readonly string[];
  /** Series of the body to search in. */
  body?: string;
  year?: number;
  words: readonly string[];
}

/** Characters that are read; a real query is shorter. */
const longest = 200;
const mostWords = 12;

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
const adopted = languages.flatMap((language) => [
  ...adoptedWords[language].resolution,
  ...adoptedWords[language].decision,
  ...searchWords[language].numberSigns,
]);
/** Words that only say that a number follows, folded. */
const numberWords = new Set(adopted.filter((word) => !isHan(word)).map(foldCaseAndAccents));
/** The same in Chinese, which has no spaces around them. */
const hanNumberWords = adopted.filter(isHan);

/** A text without the words that only say that a number follows: "resolution", "No.", 第…号决议. */
const withoutNumberWords = (text: string): string =>
  hanNumberWords
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replace(/№|(?<![\p{L}\p{N}])([\p{L}\p{M}]{1,20})\.?(?![\p{L}\p{N}])/gu, (printed, word: string | undefined) =>
      numberWords.has(foldCaseAndAccents(word ?? printed)) ? ' ' : printed,
    );

/** A number with session: "65/230", "s-20/2", "es-11/1". */
const withSession = /^(?:e?s-)?\d{1,4}\/\d{1,4}[a-z]?$/i;
const bareNumber = /^\d{1,5}[a-z]?$/i;

/** The session in Roman numerals, or the year, that a word behind a number states. */
function sessionOrYear(word: string | undefined): string | undefined {
  const bare = word?.replace(/[()]/g, '').toUpperCase() ?? '';
  if (bare === '') return undefined;
  return fromRoman(bare.replace(/^E?S-/, '')) !== undefined || yearIn(bare) !== undefined ? bare : undefined;
}

/** The number that the words begin with, as endings of symbols, and how many words it takes up. */
function numberAtStart(words: readonly string[]): { endings: string[]; used: number } {
  const [first = '', second, third] = words;
  if (withSession.test(first)) return { endings: [first.toUpperCase()], used: 1 };
  const [, glued, inside] = /^(\d{1,5}[a-z]?)(\([^)]*\)[a-z]?)$/i.exec(first) ?? [];
  if (glued && inside) return { endings: [`${glued}${inside}`.toUpperCase()], used: 1 };
  if (!bareNumber.test(first)) return { endings: [], used: 0 };
  const number = first.toUpperCase();
  const when = sessionOrYear(second);
  if (when !== undefined) return { endings: [`${number}(${when})`], used: 2 };
  const letter = /^[a-z]$/i.test(second ?? '') ? (second ?? '').toUpperCase() : '';
  const later = letter === '' ? undefined : sessionOrYear(third);
  if (later !== undefined)
    return { endings: [`${number}(${later})${letter}`, `${number}${letter}(${later})`], used: 3 };
  return { endings: [`${number}(`], used: 1 };
}

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x10));

/** Finds the word that names a body, and the other words. A letter between a number and its session names none. */
function extractBody(words: readonly string[]): { body?: string; rest: string[] } {
  const at = words.findIndex((word, index) => {
    const isLetterOfPart = bareNumber.test(words[index - 1] ?? '') && sessionOrYear(words[index + 1]) !== undefined;
    return bodyOfWord(word) !== undefined && sessionOrYear(word) === undefined && !isLetterOfPart;
  });
  const body = words.length > 1 ? bodyOfWord(words[at] ?? '') : undefined;
  return body === undefined ? { rest: [...words] } : { body, rest: words.filter((_, index) => index !== at) };
}

/** Finds the first number that is not the year of other words, and the other words. */
function extractNumber(words: readonly string[]): { endings: string[]; rest: string[] } {
  for (const [at, word] of words.entries()) {
    const { endings, used } = numberAtStart(words.slice(at));
    const isYear = yearIn(word) !== undefined && used === 1 && words.length > 1;
    if (used > 0 && !isYear) return { endings, rest: words.filter((_, index) => index < at || index >= at + used) };
  }
  return { endings: [], rest: [...words] };
}

/** Parses what was typed into the search: a symbol, a number, a body, a year, words of a title, in any mixture. */
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
  const text = withoutNumberWords(named ? named.rest : cut).replace(/(\d)\s*\/\s*(\d)/g, '$1/$2');
  const given = text.split(/[\s,;]+/).filter((word) => word !== '');
  const { body = named?.series, rest: others } = named ? { rest: given } : extractBody(given);
  const { endings, rest } = extractNumber(others);
  const years = rest.filter((word) => yearIn(word) !== undefined);
  const words = soughtWords(rest.filter((word) => yearIn(word) === undefined).join(' ')).slice(0, mostWords);
  const year = yearIn(years[0] ?? '');
  return {
    // "Libya 1973" may mean resolution 1973.
    endings: [...endings, ...years.map((word) => `${word}(`)],
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
    words,
  };
}
