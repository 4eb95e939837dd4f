import { isListText, leavesBracketOpen } from '../link/between.ts';
import { isBody, type Link } from '../link/links.ts';
import type { BodyToken, Token } from '../scan/lex.ts';
import { adoptedBy, belongsTo, joinsOwners, smallWordsOf } from '../words/patterns.ts';

const closeWords = new Set(smallWordsOf('near'));
const mostCloseWords = 4;

/** Whether only a few small words and light punctuation stand between a name and what it owns. */
export function isClose(between: string): boolean {
  if (between.length > 40 || /[^\p{L}\s'’,،、"“”«»()（）[\]·.:-]/u.test(between)) return false;
  const words = between.match(/\p{Script=Han}+|\p{L}+/gu) ?? [];
  return words.length <= mostCloseWords && words.every((word) => closeWords.has(word.toLowerCase()));
}

/** Whether the body at `index` owns what follows it: "…, General Assembly resolution 70/1", 大会第70/1号. */
export function ownsNext(text: string, tokens: readonly Token[], index: number): boolean {
  const body = tokens[index];
  const next = tokens[index + 1];
  if (body === undefined || next === undefined || next.sentence !== body.sentence) return false;
  if (next.type === 'head') return next.script !== 'han' && next.start - body.end < 4;
  return next.type === 'number' && next.start - body.end < 60 && /第\s*$/.test(text.slice(body.end, next.start));
}

/** Whether the body at `index` belongs to a different number than the link's. */
export function isTaken(text: string, tokens: readonly Token[], index: number, link: Link): boolean {
  const body = tokens[index];
  const before = tokens[index - 1];
  if (body === undefined) return false;
  const between = before?.type === 'number' && before !== link.token ? text.slice(before.end, body.start) : '';
  const follows = between !== '' && !/[,،;]/.test(between) && belongsTo.test(between) && /[\s\p{L}]/u.test(between);
  return (
    follows || (tokens[index + 1] !== link.head && tokens[index + 1] !== link.token && ownsNext(text, tokens, index))
  );
}

/**
 * The body between the head (or the item before) and the number: "قرار مجلس الأمن 1325",
 * "резолюции Генеральной Ассамблеи 61/180".
 */
export function insideList(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const previous = tokens[link.index - 1];
  if (!isBody(previous) || previous.sentence !== link.token.sentence) return undefined;
  if (link.head !== undefined && link.head.script !== 'han' && previous.start < link.head.start) return undefined;
  return standsBefore(text, previous, link) ? previous : undefined;
}

/** In Chinese, the body before 第, with a date, a title or words between: "大会2003年6月23日第57/270 B号决议". */
export function beforeHanNumber(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const previous = tokens[link.index - 1];
  if (!isBody(previous) || previous.sentence !== link.token.sentence) return undefined;
  return standsBefore(text, previous, link) ? previous : undefined;
}

function standsBefore(text: string, body: BodyToken, link: Link): boolean {
  if (body.outside && leavesBracketOpen(text.slice(body.end, link.token.start))) return false;
  return isListText(text, body.end, link.token.start);
}

/**
 * The body right after the number: "resolution 52/86 of the General Assembly",
 * "резолюция 3235 (XXIX) Генеральной Ассамблеи".
 */
export function afterNumber(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const next = tokens[link.index + 1];
  if (!isBody(next) || next.sentence !== link.token.sentence) return undefined;
  const between = text.slice(link.end, next.start);
  if (between.length < 60 && adoptedBy.test(between)) return next;
  if (between.length > 160 || /^\s*[,،;.。]/.test(between)) return undefined;
  // "(see resolution 1996/10), the Commission …": the bracket keeps the number from what follows.
  if (/^\s?[)）]\s?[,،，]/.test(between)) return undefined;
  if (belongsTo.test(between)) return between.includes('\n\n') ? undefined : next;
  // "resolution 2036 (2012) on the African Union Mission": only "of" gives a number to a body outside.
  if (next.outside || ownsNext(text, tokens, link.index + 1)) return undefined;
  // "resolution 1 (I) of 24 January 1946 of the General Assembly"
  return !joinsOwners.test(between) && isListText(text, link.end, next.start) ? next : undefined;
}

/**
 * The bodies right before the head, nearest first: "General Assembly and Security Council resolutions". None in Arabic,
 * where the owner follows the word for resolution and the subject stands before it.
 */
export function beforeHead(text: string, tokens: readonly Token[], link: Link): BodyToken[] {
  const bodies: BodyToken[] = [];
  if (link.head === undefined || link.head.script === 'arabic') return bodies;
  let at = link.head.script === 'han' ? link.token.start : link.head.start;
  for (let index = (link.head.script === 'han' ? link.index : link.headIndex) - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!isBody(token) || token.sentence !== link.token.sentence) break;
    const between = text.slice(token.end, at);
    if (!isClose(between) || (token.outside && leavesBracketOpen(between))) break;
    bodies.push(token);
    at = token.start;
  }
  return bodies;
}
