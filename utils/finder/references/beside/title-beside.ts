import type { Span } from '../../../ground/span.ts';

/** How far behind a reference the word "entitled" may stand, and how long a title may be; UTF-16 code units. */
const reach = 120;
const longestTitle = 400;
const shortestTitle = 3;

const quotes = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
  ['《', '》'],
  ['「', '」'],
]);
/** The words that announce a title behind a number. */
const entitled =
  /(?:entitled|titled|intitulée?s?|titulad[ao]s?|озаглавленн\p{L}{2,4}|под названием|المعنونة?|المعنون)\s{0,2}[:]?\s{0,2}(?=["“„«])/iu;
/** Another number or the end of the sentence: what follows is about something else. */
const elsewhere = /[.;；。]\s|\d\/\d|\d\s?\((?:\d{4}|[IVXLC]+)\)/;

/** The quoted text that begins at `index`; undefined if none ends in time. */
function quoted(text: string, index: number): string | undefined {
  const close = quotes.get(text[index] ?? '');
  if (close === undefined) return undefined;
  const stretch = text.slice(index + 1, index + 1 + longestTitle);
  const end = stretch.indexOf(close);
  const title = stretch
    .slice(0, end)
    .replace(/\s{1,9}/g, ' ')
    .trim();
  return end < 0 || title.length < shortestTitle ? undefined : title;
}

/**
 * The title that the text itself gives a reference: "resolution 64/293, entitled “…”", 题为“…”的第5/6号决议.
 * Undefined where it gives none.
 */
export function titleBeside(text: string, { start, end }: Span): string | undefined {
  const after = text.slice(end, end + reach);
  const announced = entitled.exec(after);
  if (announced && !elsewhere.test(after.slice(0, announced.index)))
    return quoted(text, end + announced.index + announced[0].length);
  return titleBefore(text, start);
}

/** Chinese: 题为“…”的2010年12月21日第65/230号决议, with the quotation nearest to the number. */
function titleBefore(text: string, start: number): string | undefined {
  const from = Math.max(0, start - longestTitle - reach);
  const before = text.slice(from, start);
  const announced = before.lastIndexOf('题为');
  if (announced < 0) return undefined;
  const open = announced + 2 + (before.slice(announced + 2).length - before.slice(announced + 2).trimStart().length);
  const title = quoted(text, from + open);
  if (title === undefined) return undefined;
  const close = before.indexOf(quotes.get(before[open] ?? '') ?? '”', open + 1);
  return /^\s{0,2}的?[\s\d年月日]{0,24}第?\s{0,2}$/.test(before.slice(close + 1)) ? title : undefined;
}
