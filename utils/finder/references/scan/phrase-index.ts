import {
  digitKind,
  fold,
  foldedAt,
  foldForLexicon,
  hanTable,
  invisibleKind,
  kindAt,
  letterKind,
} from '../characters/characters.ts';
import type { WordTable } from '../words/word-table.ts';
import { resumesAt } from './broken-words.ts';
import { hanEnd, isCapital, nextHan, nextWord, wordEnd } from './compare-words.ts';
import { hanNumerals } from './han-number.ts';

/** What a phrase stands for. */
export type Meaning =
  | { type: 'head'; kind: 'resolution' | 'decision'; own: boolean; series?: string }
  | { type: 'body'; series: readonly string[]; context: boolean; outside: boolean }
  | { type: 'ibid' }
  | { type: 'treaty' };

interface Phrase {
  /** Folded words; for Chinese, one string of characters without spaces. */
  words: readonly string[];
  /** Characters of all words. */
  length: number;
  /** True for context names ("the Council") in alphabets with capitals: they must begin with one. */
  capital: boolean;
  meaning: Meaning;
}

/** The phrases that begin with one word. */
interface PhrasesOfWord {
  first: string;
  /** The word by itself. */
  alone: Phrase | undefined;
  longer: Phrase[];
  bySecond: Map<number, Phrase[]>;
}

export interface PhraseHit {
  meaning: Meaning;
  end: number;
}

/** A name of a body, as it is added to the index. */
export interface NamedBody {
  series: string;
  text: string;
  /** True for names that need an antecedent: "the Council". */
  context: boolean;
  outside: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A hash of two Chinese characters, in 16 bits. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;

/** A hash of a folded word, in 30 bits, so that it stays a small integer. */
function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) & 0x3fffffff;
  return hash;
}

function push(lists: Map<number, Phrase[]>, key: number, phrase: Phrase): void {
  const list = lists.get(key);
  if (list) list.push(phrase);
  else lists.set(key, [phrase]);
}

/** The words and names of all languages, by their first word or, in Chinese, first two characters; longest first. */
export class PhraseIndex {
  private readonly byWord = new Map<number, PhrasesOfWord>();
  /** By the first two characters. */
  private readonly byHan = new Map<number, Phrase[]>();
  /** A fast filter: whether any phrase's first word has a hash with these low 16 bits. */
  readonly mayBeginPhrase = new Uint8Array(0x10000);
  /** Whether any Chinese phrase begins with this character. */
  readonly hanBegins = new Uint8Array(0x10000);
  /** Chinese characters that no phrase begins with. */
  readonly plainHan = hanTable();
  /** A fast filter for the first two characters of Chinese phrases, by `pairOf`. */
  readonly hanPairs = new Uint8Array(0x10000);
  private readonly meanings = new Map<string, Phrase>();
  readonly own = new Set<string>();

  constructor(tables: readonly WordTable[], names: readonly NamedBody[]) {
    for (const name of names) this.addName(name);
    for (const table of tables) this.addTable(table);
    for (const phrase of this.meanings.values()) this.index(phrase);
    this.markTraditional();
    for (const unit of hanNumerals) this.plainHan[unit] = 0;
    const longestFirst = (a: Phrase, b: Phrase): number => b.length - a.length;
    for (const list of this.byHan.values()) list.sort(longestFirst);
    for (const { longer, bySecond } of this.byWord.values()) {
      for (const list of [longer, ...bySecond.values()]) list.sort(longestFirst);
    }
  }

  private addTable(table: WordTable): void {
    const head = (
      words: readonly string[] | undefined,
      kind: 'resolution' | 'decision',
      own: boolean,
      series?: string,
    ): void => {
      for (const word of words ?? []) this.add(word, { type: 'head', kind, own, ...(series && { series }) }, false);
    };
    head(table.resolution, 'resolution', false);
    head(table.decision, 'decision', false);
    head(table.ownResolution, 'resolution', true);
    head(table.ownDecision, 'decision', true);
    for (const [series, words] of Object.entries(table.resolutionOf ?? {})) head(words, 'resolution', false, series);
    for (const word of table.outside)
      this.add(word, { type: 'body', series: [], context: false, outside: true }, false);
    for (const word of table.treatySeries) this.add(word, { type: 'treaty' }, false);
    for (const word of table.ibid) this.add(word, { type: 'ibid' }, false);
    for (const word of table.own) this.own.add(foldForLexicon(word));
  }

  private addName({ series, text, context, outside }: NamedBody): void {
    this.add(text, { type: 'body', series: outside ? [] : [series], context, outside }, context && !isHan(text));
  }

  /** Adds a phrase; if one text names several bodies, their series are combined. */
  private add(text: string, meaning: Meaning, capital: boolean): void {
    const words = isHan(text)
      ? [foldForLexicon(text).replace(/[\s《》〈〉]/g, '')]
      : (foldForLexicon(text).match(wordPattern) ?? []);
    if (words.length === 0) return;
    const key = words.join(' ');
    const length = key.length - words.length + 1;
    const known = this.meanings.get(key);
    if (known?.meaning.type === 'body' && meaning.type === 'body') {
      if (known.meaning.outside || meaning.outside) return;
      if (known.meaning.context && !meaning.context) this.meanings.set(key, { words, length, capital, meaning });
      else if (known.meaning.context === meaning.context)
        this.meanings.set(key, {
          ...known,
          meaning: { ...meaning, series: [...new Set([...known.meaning.series, ...meaning.series])] },
        });
      return;
    }
    this.meanings.set(key, { words, length, capital, meaning });
  }

  private index(phrase: Phrase): void {
    const first = phrase.words[0] ?? '';
    if (isHan(first)) {
      const unit = first.charCodeAt(0);
      this.hanBegins[unit] = 1;
      this.plainHan[unit] = 0;
      const pair = unit * 0x10000 + first.charCodeAt(1);
      this.hanPairs[pairOf(unit, first.charCodeAt(1))] = 1;
      push(this.byHan, pair, phrase);
      return;
    }
    const hash = hashWord(first);
    this.mayBeginPhrase[hash & 0xffff] = 1;
    const phrases: PhrasesOfWord = this.byWord.get(hash) ?? {
      first,
      alone: undefined,
      longer: [],
      bySecond: new Map(),
    };
    if (phrases.first !== first) throw new Error(`two words with the same hash: ${first}, ${phrases.first}`);
    this.byWord.set(hash, phrases);
    const [, second] = phrase.words;
    if (second === undefined) {
      phrases.alone = phrase;
      return;
    }
    phrases.longer.push(phrase);
    const secondHash = hashWord(second);
    push(phrases.bySecond, secondHash, phrase);
  }

  /** Lets a traditional character begin the phrases of the simplified one that it is folded to. */
  private markTraditional(): void {
    for (let unit = 0x4e00; unit < 0xa000; unit++) {
      const simplified = fold[unit] ?? unit;
      if (simplified === unit || this.hanBegins[simplified] === 0) continue;
      this.hanBegins[unit] = 1;
      this.plainHan[unit] = 0;
    }
  }

  /** The longest phrase that begins with the word from `start` to `end`; `hash` is the word's hash. */
  matchWord(text: string, hash: number, start: number, end: number): PhraseHit | undefined {
    const phrases = this.byWord.get(hash);
    if (phrases === undefined || wordEnd(text, start, phrases.first) !== end) return undefined;
    const second = phrases.longer.length > 0 ? nextWord(text, end) : -1;
    if (second >= 0) {
      for (const phrase of this.longerFrom(text, second, phrases)) {
        const at = phrase.capital && !isCapital(text, start) ? -1 : phraseEnd(text, second, phrase);
        if (at >= 0) return { meaning: phrase.meaning, end: at };
      }
    }
    const { alone } = phrases;
    return alone && (!alone.capital || isCapital(text, start)) ? { meaning: alone.meaning, end } : undefined;
  }

  /** The phrases whose second word may stand at `second`: by its hash, or all of them if it may be broken. */
  private longerFrom(text: string, second: number, phrases: PhrasesOfWord): readonly Phrase[] {
    let hash = 0;
    let at = second;
    for (; kindAt(text, at) === letterKind || kindAt(text, at) === invisibleKind; at++)
      if (kindAt(text, at) === letterKind) hash = (Math.imul(hash, 31) + foldedAt(text, at)) & 0x3fffffff;
    const found = phrases.bySecond.get(hash);
    if (found !== undefined) return found;
    return kindAt(text, at) === digitKind || kindAt(text, second) === digitKind || resumesAt(text, at) >= 0
      ? phrases.longer
      : [];
  }

  /** The longest Chinese phrase from `start`, white space and book-title marks inside it ignored. */
  matchHan(text: string, start: number): PhraseHit | undefined {
    const phrases = this.byHan.get(foldedAt(text, start) * 0x10000 + nextHan(text, start + 1));
    if (phrases === undefined) return undefined;
    for (const phrase of phrases) {
      const end = hanEnd(text, start, phrase.words[0] ?? '');
      if (end >= 0) return { meaning: phrase.meaning, end };
    }
    return undefined;
  }
}

/** Where a phrase ends if its second word begins at `second`, else -1. */
function phraseEnd(text: string, second: number, { words }: Phrase): number {
  let at = wordEnd(text, second, words[1] ?? '');
  for (let index = 2; index < words.length && at >= 0; index++)
    at = wordEnd(text, nextWord(text, at), words[index] ?? '');
  return at;
}
