import { isListText } from '../link/between.ts';
import { isBody, type Link } from '../link/links.ts';
import { leavesBracketOpen } from '../link/open-bracket.ts';
import type { BodyToken, Token } from '../scan/lex.ts';

const small =
  'and et y и in by with under to of the its their his s previous relevant draft own dans sa ses leur par en su sus por в во своей своих своем своими своего ее его في';
const closeWords = new Set([...small.split(' '), ...'和及与或其的', '有关', '相关', '各项', '历次', '以往']);
const mostCloseWords = 4;

/** Whether a name and what it belongs to are parted by a few small words and light punctuation only. */
export function isClose(between: string): boolean {
  if (between.length > 40 || /[^\p{L}\s'’,،、"“”«»()（）[\]·.:-]/u.test(between)) return false;
  const words = between.match(/\p{Script=Han}+|\p{L}+/gu) ?? [];
  return words.length <= mostCloseWords && words.every((word) => closeWords.has(word.toLowerCase()));
}

const ofWords =
  /^[\s,،)）\]"”»]*(?:(?:of|by|de|du|des|del|de la|de l['’]|de los|de las|du|par|por|por la|por el|от|الصادر عن|الصادرة عن|التابع|adopted by|approved by|passed by|for|the|la|el|le|l['’])\s*){0,3}$/iu;

/** ", adopted by the", "adoptée par la", ", aprobada por la", ", принятая" */
const adoptedBy =
  /^\s?[,،(]?\s?(?:adopted|approved|passed|adoptée?s?|approuvée?s?|aprobadas?|adoptadas?|принят(?:ая|ой|ую|ые|ых)|التي اتخذتها|الذي اتخذه|المتخذ من|الصادر عن)\s?(?:unanimously|à l['’]unanimité)?\s?(?:by|par|por)?\s?(?:the|la|le|el|l['’]|las|los|les)?\s?$/iu;

/** Whether the body at `index` speaks for what follows it: "…, General Assembly resolution 70/1", 大会第70/1号. */
export function ownsNext(text: string, tokens: readonly Token[], index: number): boolean {
  const body = tokens[index];
  const next = tokens[index + 1];
  if (body === undefined || next === undefined || next.sentence !== body.sentence) return false;
  if (next.type === 'head') return next.script !== 'han' && next.start - body.end < 4;
  return next.type === 'number' && next.start - body.end < 60 && /第\s*$/.test(text.slice(body.end, next.start));
}

/** Whether the body at `index` is that of another number than the link's. */
export function isTaken(text: string, tokens: readonly Token[], index: number, link: Link): boolean {
  const body = tokens[index];
  const before = tokens[index - 1];
  if (body === undefined) return false;
  const between = before?.type === 'number' && before !== link.token ? text.slice(before.end, body.start) : '';
  const follows = between !== '' && !/[,،;]/.test(between) && ofWords.test(between) && /[\s\p{L}]/u.test(between);
  return (
    follows || (tokens[index + 1] !== link.head && tokens[index + 1] !== link.token && ownsNext(text, tokens, index))
  );
}

/** Between the head (or the item before) and the number: "قرار مجلس الأمن 1325", "резолюции Генеральной Ассамблеи 61/180". */
export function insideList(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const previous = tokens[link.index - 1];
  if (!isBody(previous) || previous.sentence !== link.token.sentence) return undefined;
  if (link.head !== undefined && link.head.script !== 'han' && previous.start < link.head.start) return undefined;
  return standsBefore(text, previous, link) ? previous : undefined;
}

/** Chinese: the body, then date, title or words, then 第: "大会2003年6月23日第57/270 B号决议". */
export function beforeHanNumber(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const previous = tokens[link.index - 1];
  if (!isBody(previous) || previous.sentence !== link.token.sentence) return undefined;
  return standsBefore(text, previous, link) ? previous : undefined;
}

function standsBefore(text: string, body: BodyToken, link: Link): boolean {
  if (body.outside && leavesBracketOpen(text.slice(body.end, link.token.start))) return false;
  return isListText(text, body.end, link.token.start);
}

/** Right after the number: "resolution 52/86 of the General Assembly", "резолюция 3235 (XXIX) Генеральной Ассамблеи". */
export function afterNumber(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const next = tokens[link.index + 1];
  if (!isBody(next) || next.sentence !== link.token.sentence) return undefined;
  const between = text.slice(link.end, next.start);
  if (between.length < 60 && adoptedBy.test(between)) return next;
  if (between.length > 160 || /^\s*[,،;.。]/.test(between)) return undefined;
  if (ofWords.test(between)) return between.includes('\n\n') ? undefined : next;
  // "resolution 2036 (2012) on the African Union Mission": only "of" makes a number that of a body outside.
  if (next.outside || ownsNext(text, tokens, link.index + 1)) return undefined;
  // "resolution 1 (I) of 24 January 1946 of the General Assembly"
  const joined = /[和及与、，。;]|(?:\s(?:and|et|y|и)\s)|و/u.test(between);
  return !joined && isListText(text, link.end, next.start) ? next : undefined;
}

/**
 * Right before the head: "General Assembly and Security Council resolutions". Nearest first. Not in Arabic, where the
 * owner follows the word for resolution and what stands before it is the subject.
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
