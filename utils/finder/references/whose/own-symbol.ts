import type { SymbolToken, Token } from '../scan/lex.ts';

/** How far from the beginning of a text its own symbol may stand, in UTF-16 code units. */
const head = 1200;

/** The symbol that a document prints at its head, alone on a line; undefined if it prints none. */
export function ownSymbol(text: string, tokens: readonly Token[]): string | undefined {
  if (!text.includes('\n')) return undefined;
  const alone = tokens.find(
    (token): token is SymbolToken => token.type === 'symbol' && token.start < head && isAlone(text, token),
  );
  return alone?.symbol.symbol;
}

function isAlone(text: string, { start, end }: SymbolToken): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const around = text.slice(from, start) + text.slice(end, stop < 0 ? text.length : stop);
  return /^[\s*#|_-]*$/.test(around.replace(/\[?\^?\d{0,2}\]?/g, '')) && stop >= 0;
}
