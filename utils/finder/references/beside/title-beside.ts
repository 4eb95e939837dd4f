import type { Span } from '../../../ground/span.ts';
import { endOfLast } from '../characters/characters.ts';
import { entitled, hanEntitled } from '../words/patterns.ts';

/** How far behind a reference the word "entitled" may stand, in UTF-16 code units. */
const reach = 120;
/** Longest and shortest title, in UTF-16 code units. */
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
/** Another number, or the end of the sentence: a title after it belongs to something else. */
const elsewhere = /[.;；。]\s|\d\/\d|\d\s?\((?:\d{4}|[IVXLC]+)\)/;

/** The quoted text that begins at `index`; undefined if no quotation of a title's length does. */
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
 * Undefined if it gives none.
 */
export function titleBeside(text: string, { start, end }: Span): string | undefined {
  const after = text.slice(end, end + reach);
  const announced = entitled.exec(after);
  if (announced && !elsewhere.test(after.slice(0, announced.index)))
    return quoted(text, end + announced.index + announced[0].length);
  return titleBefore(text, start);
}

/** In Chinese: 题为“…”的2010年12月21日第65/230号决议, the quotation nearest to the number. */
function titleBefore(text: string, start: number): string | undefined {
  const from = Math.max(0, start - longestTitle - reach);
  const before = text.slice(from, start);
  const announcedTo = Math.max(...hanEntitled.map((word) => endOfLast(before, word)));
  if (announcedTo < 0) return undefined;
  const open = before.length - before.slice(announcedTo).trimStart().length;
  const title = quoted(text, from + open);
  if (title === undefined) return undefined;
  const close = before.indexOf(quotes.get(before[open] ?? '') ?? '”', open + 1);
  return /^\s{0,2}的?[\s\d年月日]{0,24}第?\s{0,2}$/.test(before.slice(close + 1)) ? title : undefined;
}
