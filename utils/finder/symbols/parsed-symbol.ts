import type { Body } from './body.ts';
import type { SessionKind } from './words/symbol-words.ts';

/** A session as a symbol counts it: "65", "III", "S-20", "ES-V". */
export interface Session {
  kind: SessionKind;
  number: number;
}

/** One step of a symbol, in the order in which it is said in words. */
export type SymbolStep =
  | { type: 'session'; session: Session }
  | { type: 'year'; year: number }
  | { type: 'number'; number: string }
  /** A component with a meaning of its own; `part` is its key in the table of symbol parts. */
  | { type: 'part'; part: string; number?: string; letters?: string }
  /** A country by its ISO 3166 code of three letters. */
  | { type: 'country'; code: string }
  /** A component that the tables don't explain, as printed. */
  | { type: 'word'; text: string };

export type SymbolKind = 'resolution' | 'decision' | 'document' | 'treaty';

/** A symbol taken apart. */
export interface ParsedSymbol {
  /** Canonical form. */
  symbol: string;
  kind: SymbolKind;
  /** The body of the longest known series; absent for a treaty. */
  body?: Body;
  steps: readonly SymbolStep[];
  /** Session or year as the symbol writes it ("65", "XXV", "S-20", "2008"), where it states one. */
  session?: string;
  /** Number of the resolution or decision. */
  number?: number;
  /** Letters of a part of a resolution: `A`, `A-C`, `B-II`. */
  letters?: string;
  /** The other symbol of the same text: "A/72/684-E/2018/7". */
  joined?: ParsedSymbol;
}
