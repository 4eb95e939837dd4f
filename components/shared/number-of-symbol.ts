const numbered = /^(.*\/(?:RES|DEC)\/)(.+)$/;

/**
 * Splits a symbol where its number begins: "A/RES/" and "65/230", "S/RES/" and "1851 (2008)". The first part is empty
 * unless the symbol is that of a resolution or decision.
 */
export function numberOfSymbol(symbol: string): [series: string, number: string] {
  const [, series = '', number = symbol] = numbered.exec(symbol) ?? [];
  return [series, series === '' ? number : number.replace('(', ' (')];
}
