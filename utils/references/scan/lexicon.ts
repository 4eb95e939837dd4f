import type { WordTable } from '../words/word-table.ts';
import { isMisreadLetter, letterOfDigit, resumesAt } from './broken-words.ts';
import {
  digitKind,
  fold,
  foldedAt,
  foldText,
  hanKind,
  invisibleKind,
  kindAt,
  kindOf,
  letterKind,
  spaceKind,
} from './characters.ts';

/** What a phrase of the lexicon stands for. */
export type Meaning =
  | { type: 'head'; kind: 'resolution' | 'decision'; own: boolean; series?: string }
  | { type: 'body'; series: readonly string[]; context: boolean; outside: boolean }
  | { type: 'ibid' }
  | { type: 'treaty' };

interface Phrase {
  /** Folded words; one string of characters without spaces for Chinese. */
  words: readonly string[];
  /** Context names ("the Council") count only where they begin with a capital, in alphabets that have them. */
  capital: boolean;
  meaning: Meaning;
}

export interface PhraseHit {
  meaning: Meaning;
  end: number;
}

/** A name of a body as the lexicon takes it in. */
export interface BodyName {
  series: string;
  text: string;
  /** True for names that need an antecedent: "the Council". */
  context: boolean;
  outside: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** 16 bits of two Chinese characters. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;

/** 30 bits, so that it stays a small integer. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) & 0x3fffffff;
  return hash;
}

/** Words and names of all languages, found by their first word (or first character in Chinese), longest first. */
export class Lexicon {
  private readonly byWord = new Map<number, Phrase[]>();
  /** By the first two characters. */
  private readonly byHan = new Map<number, Phrase[]>();
  /** A quick no: whether any phrase's first word has a hash with these low 16 bits. */
  readonly mayBeginPhrase = new Uint8Array(0x10000);
  /** Whether any Chinese phrase begins with this character. */
  readonly hanBegins = new Uint8Array(0x10000);
  /** Chinese characters that no phrase begins with. */
  readonly plainHan = Uint8Array.from(kindOf, (kind) => (kind === hanKind ? 1 : 0));
  /** A quick no for the first two characters of Chinese phrases, by `pairOf`. */
  readonly hanPairs = new Uint8Array(0x10000);
  private readonly meanings = new Map<string, Phrase>();
  readonly own = new Set<string>();

  constructor(tables: readonly WordTable[], names: readonly BodyName[]) {
    for (const name of names) this.addName(name);
    for (const table of tables) this.addTable(table);
    for (const phrase of this.meanings.values()) this.index(phrase);
    this.markTraditional();
    const longestFirst = (a: Phrase, b: Phrase): number => b.words.join('').length - a.words.join('').length;
    for (const list of [...this.byWord.values(), ...this.byHan.values()]) list.sort(longestFirst);
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
    for (const word of table.own) this.own.add(foldText(word));
  }

  private addName({ series, text, context, outside }: BodyName): void {
    this.add(text, { type: 'body', series: outside ? [] : [series], context, outside }, context && !isHan(text));
  }

  /** Adds a phrase; where one text names several bodies, their series are put together. */
  private add(text: string, meaning: Meaning, capital: boolean): void {
    const words = isHan(text)
      ? [foldText(text).replace(/[\s《》〈〉]/g, '')]
      : (foldText(text).match(wordPattern) ?? []);
    if (words.length === 0) return;
    const key = words.join(' ');
    const known = this.meanings.get(key);
    if (known?.meaning.type === 'body' && meaning.type === 'body') {
      if (known.meaning.outside || meaning.outside) return;
      if (known.meaning.context && !meaning.context) this.meanings.set(key, { words, capital, meaning });
      else if (known.meaning.context === meaning.context)
        this.meanings.set(key, {
          ...known,
          meaning: { ...meaning, series: [...new Set([...known.meaning.series, ...meaning.series])] },
        });
      return;
    }
    this.meanings.set(key, { words, capital, meaning });
  }

  private index(phrase: Phrase): void {
    const first = phrase.words[0] ?? '';
    if (isHan(first)) {
      const unit = first.charCodeAt(0);
      this.hanBegins[unit] = 1;
      this.plainHan[unit] = 0;
      const pair = unit * 0x10000 + first.charCodeAt(1);
      this.hanPairs[pairOf(unit, first.charCodeAt(1))] = 1;
      this.byHan.set(pair, [...(this.byHan.get(pair) ?? []), phrase]);
      return;
    }
    const hash = hashWord(first);
    this.mayBeginPhrase[hash & 0xffff] = 1;
    this.byWord.set(hash, [...(this.byWord.get(hash) ?? []), phrase]);
  }

  /** Traditional characters begin what the simplified ones begin that they are folded to. */
  private markTraditional(): void {
    for (let unit = 0x4e00; unit < 0xa000; unit++) {
      const simplified = fold[unit] ?? unit;
      if (simplified === unit || this.hanBegins[simplified] === 0) continue;
      this.hanBegins[unit] = 1;
      this.plainHan[unit] = 0;
    }
  }

  /** The longest phrase that begins with the word from `start` to `end`, whose hash is given. */
  matchWord(text: string, hash: number, start: number, end: number): PhraseHit | undefined {
    const phrases = this.byWord.get(hash);
    if (phrases === undefined) return undefined;
    const second = nextWord(text, end);
    const secondUnit = foldedAt(text, second);
    for (const phrase of phrases) {
      const { words } = phrase;
      if (words.length > 1 && (second < 0 || words[1]?.charCodeAt(0) !== secondUnit)) continue;
      if (phrase.capital && !isCapital(text, start)) continue;
      if (wordEnd(text, start, words[0] ?? '') !== end) continue;
      let at = end;
      for (let index = 1; index < words.length && at >= 0; index++)
        at = wordEnd(text, index === 1 ? second : nextWord(text, at), words[index] ?? '');
      if (at >= 0) return { meaning: phrase.meaning, end: at };
    }
    return undefined;
  }

  /** The longest Chinese phrase from `start`; white space and book-title marks inside make no difference. */
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

/** The next code unit but for white space, invisible and book-title marks, three of them at most. */
function nextHan(text: string, index: number): number {
  let at = index;
  while (at < index + 3 && isPassedOver(text, at)) at++;
  return foldedAt(text, at);
}

function isCapital(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit !== foldedAt(text, index) || unit >= 0x0600;
}

/** Where `word` ends if it stands at `start`, else -1; broken at a line's end or with é misread, it is the same word. */
export function wordEnd(text: string, start: number, word: string): number {
  if (start < 0) return -1;
  let at = start;
  for (let index = 0; index < word.length; at++) {
    if (at >= text.length) return -1;
    if (kindAt(text, at) === invisibleKind) continue;
    const wanted = word.charCodeAt(index);
    if (foldedAt(text, at) !== wanted && !(isMisreadLetter(text, at) && wanted === letterOfDigit(text, at))) {
      const resumed = index > 0 && kindAt(text, at) !== letterKind ? resumesAt(text, at) : -1;
      if (resumed < 0 || foldedAt(text, resumed) !== wanted) return -1;
      at = resumed;
    }
    index++;
  }
  while (at < text.length && kindAt(text, at) === invisibleKind) at++;
  return kindAt(text, at) === letterKind ? -1 : at;
}

/** Start of the next word after at most six code units of white space and light punctuation, else -1. */
function nextWord(text: string, index: number): number {
  for (let at = index; at < index + 6; at++) {
    const kind = kindAt(text, at);
    if (kind === letterKind || kind === digitKind) return at;
    const unit = foldedAt(text, at);
    if (
      kind !== spaceKind &&
      kind !== invisibleKind &&
      unit !== 39 &&
      unit !== 45 &&
      unit !== 44 &&
      unit !== 46 &&
      unit !== 40
    )
      return -1;
  }
  return -1;
}

const titleMarks = new Set([...'《》〈〉'].map((mark) => mark.charCodeAt(0)));

/** Where the Chinese `phrase` ends if it stands at `start`, else -1. */
export function hanEnd(text: string, start: number, phrase: string): number {
  let at = start;
  let passed = 0;
  for (let index = 0; index < phrase.length; at++) {
    if (at >= text.length) return -1;
    const unit = text.charCodeAt(at);
    if (foldedAt(text, at) === phrase.charCodeAt(index)) {
      index++;
      passed = 0;
    } else {
      const kind = kindAt(text, at);
      if (index === 0 || ++passed > 3 || (kind !== spaceKind && kind !== invisibleKind && !titleMarks.has(unit)))
        return -1;
    }
  }
  return at;
}

function isPassedOver(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === spaceKind || kind === invisibleKind || titleMarks.has(text.charCodeAt(at));
}
