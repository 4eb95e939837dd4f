import { endOfLast } from '../characters/characters.ts';
import { isListText } from '../link/between.ts';
import { isBody, type Link } from '../link/links.ts';
import { type BodyToken, startsLine, type Token } from '../scan/lex.ts';
import { articleBefore, clauseJoiner, smallWordsOf } from '../words/patterns.ts';
import { isClose, isTaken, ownsNext } from './named-beside.ts';

/** How many bodies, and how many tokens, are considered before a number in its sentence. */
const mostBodies = 6;
const mostTokens = 40;

/** Whether the text says "its resolution": the speaking body, or the subject of the sentence, owns the number. */
export const isOwn = (text: string, link: Link): boolean => link.head?.own === true || isHanOwn(text, link);

const ownApart = smallWordsOf('ownApart');

/** Whether 其 stands before the number, with at most a date between: "回顾其2009年12月18日第64/179号". */
function isHanOwn(text: string, link: Link): boolean {
  if (link.head !== undefined && link.head.script !== 'han') return false;
  const before = text.slice(Math.max(0, link.token.start - 60), link.token.start);
  const end = Math.max(...ownApart.map((word) => endOfLast(before, word)));
  return end >= 0 && isListText(text, link.token.start - before.length + end, link.token.start);
}

/**
 * The bodies that "its" may stand for, best first.
 * @param speaking whether a body speaks, whose clauses each begin a line: a body in another clause owns nothing in this
 */
export function owners(
  text: string,
  tokens: readonly Token[],
  first: Link,
  last: Link,
  speaking: boolean,
): BodyToken[] {
  const start = first.head !== undefined && first.head.script !== 'han' ? first.head.start : first.token.start;
  const isNear = (body: BodyToken): boolean => isClose(text.slice(body.end, start));
  const before = bodiesBefore(tokens, first).filter(
    ({ body, index }) =>
      !isTaken(text, tokens, index, first) &&
      (!body.outside || isNear(body)) &&
      !(speaking && clauseEnd.test(text.slice(body.end, start))),
  );
  const nearest = before[0]?.body;
  const after = afterComma(text, tokens, last);
  const subjects = before.map(({ body }) => body);
  // "The Commission, in its resolution 54/2, and the Council …": the subject stands right before the head.
  const isSubject = nearest !== undefined && isNear(nearest);
  return after === undefined ? subjects : isSubject ? [...subjects, after] : [after, ...subjects];
}

/** The end of a clause of a resolution: a comma or semicolon at a line's end. */
const clauseEnd = /[,;،؛，；]\s{0,2}\n/;

/** The subject after the comma: "In its resolution 52/1, the Commission on Narcotic Drugs called for …". */
function afterComma(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  const next = tokens[link.index + 1];
  if (!isBody(next) || next.sentence !== link.token.sentence || next.start - link.end > 120) return undefined;
  if (ownsNext(text, tokens, link.index + 1)) return undefined;
  const between = text.slice(link.end, next.start);
  const comma = between.search(/[,،，]/);
  if (comma < 0 || clauseJoiner.test(between.slice(comma + 1))) return undefined;
  const isPlain = isListText(text, link.end, link.end + comma + 1) && isListText(text, link.end + comma, next.start);
  return isPlain ? next : undefined;
}

/** The bodies before a number in its sentence, nearest first. */
export function bodiesBefore(tokens: readonly Token[], link: Link): { body: BodyToken; index: number }[] {
  const bodies: { body: BodyToken; index: number }[] = [];
  const start =
    link.head !== undefined && link.head.script !== 'han' ? Math.min(link.headIndex, link.index) : link.index;
  for (let index = start - 1; index >= 0 && bodies.length < mostBodies && index > start - mostTokens; index--) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== link.token.sentence) break;
    if (isBody(token)) bodies.push({ body: token, index });
  }
  return bodies;
}

/** Whether a body at the beginning of a line speaks from there on: "The General Assembly,". */
export function isSpeaker(text: string, token: BodyToken): boolean {
  if (token.context || token.outside || !/^\s{0,2}[,，،]/.test(text.slice(token.end, token.end + 4))) return false;
  const article = articleBefore.exec(text.slice(Math.max(0, token.start - 5), token.start));
  return startsLine(text, token.start - (article?.[0].length ?? 0));
}
