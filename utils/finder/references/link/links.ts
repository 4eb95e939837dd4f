import type { AdoptedKind } from '../numbers/number-bands.ts';
import type { PartLetter } from '../numbers/scanned-number.ts';
import type { BodyToken, HeadToken, NumberToken, Token } from '../scan/lex.ts';
import { readParts } from './parts.ts';
import { rejoined } from './split-numbers.ts';

/** A number that names a resolution or decision, with the word that says so. */
export interface Link {
  token: NumberToken;
  /** Index of the token among all tokens. */
  index: number;
  kind: AdoptedKind;
  /** The word for resolution or decision that governs it; absent if the number's form is enough. */
  head?: HeadToken;
  /** Index of the head among all tokens; -1 if there is none. */
  headIndex: number;
  parts: readonly PartLetter[];
  /** Where the number ends, its part letters included. */
  end: number;
}

/** The links of a text as they are found, by the index of their token. */
export class Links {
  readonly text: string;
  readonly tokens: readonly Token[];
  private readonly byIndex = new Map<number, Link>();

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  has(index: number): boolean {
    return this.byIndex.has(index);
  }

  put(token: NumberToken, index: number, kind: AdoptedKind, head?: HeadToken, headIndex = -1): Link {
    const number = head === undefined ? token.number : rejoined(this.text, token.number);
    const whole = number === token.number ? token : { ...token, start: number.start, end: number.end, number };
    const parts = readParts(this.text, number);
    const end = Math.max(number.end, parts.at(-1)?.end ?? 0);
    const link: Link = { token: whole, index, kind, headIndex, parts, end, ...(head && { head }) };
    this.byIndex.set(index, link);
    return link;
  }

  inOrder(): Link[] {
    return [...this.byIndex.values()].sort((a, b) => a.index - b.index);
  }
}

/** Whether a token is the name of a body. */
export const isBody = (token: Token | undefined): token is BodyToken => token?.type === 'body';
