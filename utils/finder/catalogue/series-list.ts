/** Name of the file that lists the series. */
export const seriesListName = 'series.txt';

const headPattern = /^recalling series 1 (\d+)$/;

/** The list of series as text: a head with the number of lines, then the symbols of one series a line, oldest first. */
export function writeSeriesList(series: readonly (readonly string[])[]): string {
  return [`recalling series 1 ${series.length}`, ...series.map((symbols) => symbols.join(' '))].join('\n');
}

/** Each symbol's series out of such a text; undefined where it is no such list, or not a whole one. */
export function readSeriesList(text: string): ReadonlyMap<string, readonly string[]> | undefined {
  const [head = '', ...lines] = text.split('\n');
  if (Number(headPattern.exec(head)?.[1]) !== lines.length) return undefined;
  const bySymbol = new Map<string, readonly string[]>();
  for (const line of lines) {
    const symbols = line.split(' ');
    for (const symbol of symbols) bySymbol.set(symbol, symbols);
  }
  return bySymbol;
}
