import type { Language } from '../../../ground/language.ts';
import type { Span } from '../../../ground/span.ts';

export type ReferenceKind = 'document' | 'resolution' | 'decision' | 'treaty' | 'ibid';

/** Why a number was read as this body's: shown on the card as "read as … because …". */
export type Because =
  /** The symbol itself is printed: nothing is guessed. */
  | 'symbol'
  /** A body is named beside the number; `quote` is its name as printed. */
  | 'named body'
  /** A body is named earlier in the sentence; `quote` is its name as printed. */
  | 'body in sentence'
  /** "its", 其, "sa résolution": the body that speaks. */
  | 'speaking body'
  /** The form or the size of the number: "1851 (2008)", "65/230". */
  | 'form'
  /** The body whose document this is. */
  | 'own document'
  /** The same body as the reference before. */
  | 'reference before'
  /** No other body has a text of that number. */
  | 'existence';

export interface Candidate {
  /** Canonical symbol. */
  symbol: string;
  because: Because;
  /** The words of the text that decided it, if any. */
  quote?: string;
}

/** A place in a text that names one UN document. The span covers the number or symbol alone. */
export interface Reference extends Span {
  /** The number or symbol as printed. */
  text: string;
  /** Canonical symbol of the best candidate: Latin capitals, Western digits, no white space. */
  symbol: string;
  kind: ReferenceKind;
  /** All candidates, best first; never empty. */
  candidates: readonly [Candidate, ...Candidate[]];
}

/** What is known about a text in advance. */
export interface TextContext {
  language?: Language;
  /** Canonical symbol of the document that the text comes from. */
  document?: string;
}
