/**
 * "of 29 November 1979", "du 1er mai 1974", "de 16 de diciembre de 1966", "от 3 марта 2008 года", "المؤرخ 16 شباط/فبراير":
 * a date as it stands behind a number, with the words before it.
 */
const afterNumber =
  /^,?\s{0,3}(?:of|dated|du|en date du|de|de fecha|от|المؤرخ|المؤرخة)?\s{0,3}\d{1,2}(?:er)?\.?\s(?:de\s)?\p{L}{3,12}\.?(?:\/\p{L}{3,12})?\s(?:de\s|del\s)?\d{4}(?:\s(?:года|г\.))?/u;

/** The place after a date that begins at `index`, with what leads to it; the same place if there is none. */
export function afterDate(text: string, index: number): number {
  return index + (afterNumber.exec(text.slice(index, index + 60))?.[0].length ?? 0);
}
