import type { Language } from '../../../ground/language.ts';
import type { Span } from '../../../ground/span.ts';

export type ReferenceKind = 'document' | 'resolution' | 'decision' | 'treaty' | 'ibid';

/** Why a number was read as this body's: shown on the card as "read as … because …". */
export type Because =
  /** The symbol itself is printed: nothing had to be guessed. */
  | 'symbol'
  /** A body is named beside the number; `quote` is the name as printed. */
  | 'named body'
  /** A body is named earlier in the sentence; `quote` is the name as printed. */
  | 'body in sentence'
  /** "its", 其, "sa résolution": the body that is speaking. */
  | 'speaking body'
  /** The form or range of the number: "1851 (2008)", "65/230". */
  | 'form'
  /** The body whose document this is. */
  | 'own document'
  /** The body of the reference before it. */
  | 'reference before'
  /** Nothing else of that number exists. */
  | 'existence';

export interface Candidate {
  /** Canonical symbol. */
  symbol: string;
  because: Because;
  /** The words of the text that decided it, where there are any. */
  quote?: string;
}

/** A place in a text that names one UN document. The span is the core: the number or symbol alone. */
export interface Reference extends Span {
  /** The core as printed. */
  text: string;
  /** Canonical symbol of the best reading: Latin capitals, Western digits, no white space. */
  symbol: string;
  kind: ReferenceKind;
  /** All readings, best first; never empty. */
  candidates: readonly [Candidate, ...Candidate[]];
}

/** What is known of a text before it is read. */
export interface TextContext {
  language?: Language;
  /** Canonical symbol of the document that the text is from. */
  document?: string;
}
