const numbered = /^(.*\/(?:RES|DEC)\/)(.+)$/;

/**
 * A symbol cut where its number begins: "A/RES/" and "65/230", "S/RES/" and "1851 (2008)". The first part is empty
 * where the symbol is of no resolution or decision.
 */
export function numberOfSymbol(symbol: string): [series: string, number: string] {
  const [, series = '', number = symbol] = numbered.exec(symbol) ?? [];
  return [series, series === '' ? number : number.replace('(', ' (')];
}
