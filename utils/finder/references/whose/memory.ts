import { bodyAtStart, bodyOfSeries } from '../../symbols/body.ts';
import { isBody } from '../link/links.ts';
import { numberings } from '../numbers/numbering.ts';
import type { Token } from '../scan/lex.ts';
import { isSpeaker } from './owner.ts';

/** What a text has named so far, for numbers that name no body of their own. */
export interface Memory {
  /** Series of the body whose document this is. */
  document?: string;
  /** Series of the body that is speaking: "The General Assembly,". */
  speaker: readonly string[];
  /** Series of the bodies named so far, in full or by a symbol, with the offset where each was named last. */
  named: Map<string, number>;
  /** Series of the body of the reference before. */
  previous?: string;
}

/** Symbols already asked about; emptied when it grows large. */
const adopting = new Map<string, string | undefined>();

/** The series of a symbol's body, or of the nearest one above it that adopts resolutions or decisions. */
export function adoptingBodyOf(symbol: string): string | undefined {
  const stem = symbol.slice(0, symbol.search(/\d|$/));
  if (adopting.has(symbol)) return adopting.get(symbol);
  let body = bodyAtStart(symbol.toUpperCase()) ?? bodyAtStart(stem.toUpperCase());
  while (body !== undefined && !numberings.has(body.series))
    body = body.parent === null ? undefined : bodyOfSeries(body.parent);
  if (adopting.size > 5000) adopting.clear();
  adopting.set(symbol, body?.series);
  return body?.series;
}

/** Remembers the body that a token names: "the Council" or "its" may stand for it later. */
export function remember(text: string, memory: Memory, token: Token): void {
  if (token.type === 'symbol') {
    const series = adoptingBodyOf(token.symbol.symbol);
    if (series !== undefined) memory.named.set(series, token.start);
  }
  if (!isBody(token) || token.outside) return;
  if (isSpeaker(text, token)) memory.speaker = token.series;
  if (!token.context) for (const series of token.series) memory.named.set(series, token.start);
}
