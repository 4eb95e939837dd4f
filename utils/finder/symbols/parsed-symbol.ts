import type { Body } from './body.ts';
import type { SessionKind } from './words/symbol-words.ts';

/** A session as a symbol counts it: "65", "III", "S-20", "ES-V". */
export interface Session {
  kind: SessionKind;
  number: number;
}

/** One step of a symbol, in the order in which they are put into words. */
export type SymbolStep =
  | { type: 'session'; session: Session }
  | { type: 'year'; year: number }
  | { type: 'number'; number: string }
  /** A component with a meaning of its own; `part` is its key in the table of symbol parts. */
  | { type: 'part'; part: string; number?: string; letters?: string }
  /** A country by its three-letter ISO 3166 code. */
  | { type: 'country'; code: string }
  /** A component that is not in the tables, as printed. */
  | { type: 'word'; text: string };

export type SymbolKind = 'resolution' | 'decision' | 'document' | 'treaty';

/** A symbol, parsed. */
export interface ParsedSymbol {
  /** Canonical form. */
  symbol: string;
  kind: SymbolKind;
  /** The body with the longest known series; absent for a treaty. */
  body?: Body;
  steps: readonly SymbolStep[];
  /** Session or year as the symbol writes it ("65", "XXV", "S-20", "2008"), if it states one. */
  session?: string;
  /** Number of the resolution or decision. */
  number?: number;
  /** Letters of a part of a resolution: `A`, `A-C`, `B-II`. */
  letters?: string;
  /** The second of two joined symbols: "A/72/684-E/2018/7". */
  joined?: ParsedSymbol;
}
