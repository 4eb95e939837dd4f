import type { SymbolToken, Token } from '../scan/lex.ts';

/** Code units at the beginning of a text in which its own symbol stands. */
const head = 1200;

/** The symbol that a document prints at its own head: alone on a line near the beginning. */
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
