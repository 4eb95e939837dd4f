/** Name of the file that lists the series. */
export const seriesListName = 'series.txt';

const headPattern = /^recalling series 1 (\d+)$/;

/** Writes the list of series as text: a head with the number of lines, then one series per line, oldest first. */
export function writeSeriesList(series: readonly (readonly string[])[]): string {
  return [`recalling series 1 ${series.length}`, ...series.map((symbols) => symbols.join(' '))].join('\n');
}

/** Each symbol's series from a list written by `writeSeriesList`; undefined if it is another text or cut off. */
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
