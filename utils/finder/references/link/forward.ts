import { hanKind, kindAt, letterKind, visibleBefore } from '../characters/characters.ts';
import { exists } from '../numbers/number-bands.ts';
import { afterAndWord } from '../scan/joiners.ts';
import type { HeadToken, NumberToken } from '../scan/lex.ts';
import { hanNamely, joinedByComma, standsIn } from '../words/patterns.ts';
import { isList, leavesBracketOpen } from './between.ts';
import type { Links } from './links.ts';
import { isPageCounter, isPinpoint, isShare, isTime } from './look-alikes.ts';
import { isOfAssembly, standsApart } from './standing-apart.ts';

/** How far behind the last item the next one of a list may stand, in UTF-16 code units. */
const farthest = 700;

/** "resolutions 64/179, 65/232 and 66/181": links the numbers after a head. */
export function linkForward(links: Links, headIndex: number, head: HeadToken): void {
  const { text, tokens } = links;
  let at = head.end;
  let from = headIndex + 1;
  let last: NumberToken | undefined;
  for (let index = headIndex + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.start - at > farthest) return;
    if (token.type === 'head') {
      if (last === undefined || !isPassedOver(links, index, token)) return;
      continue;
    }
    if (token.type !== 'number') continue;
    if (links.has(index)) return;
    if (head.script === 'han' && last === undefined && !followsHan(text, head, token)) return;
    if (head.script === 'han' && head.kind === 'decision' && isResolution(links, index, token)) return;
    if (isPageCounter(text, token)) continue;
    if (isPinpoint(text, token) || isTime(text, token, last)) return;
    const isListed = isList(text, at, token.start, tokens, from, index);
    const isApart = last === undefined && standsApart(text, head, token);
    if (!isListed && !isApart && !(last && token.sentence === head.sentence && isLooselyListed(text, token))) {
      // A number in a bracket inside the list is not an item of it: "60/10 (case 10/60), 60/20".
      if (last && leavesBracketOpen(text.slice(at, token.start))) continue;
      return;
    }
    at = links.put(token, index, head.kind, head, headIndex).end;
    from = index + 1;
    last = token;
  }
}

/** Whether 决定 before a number is the verb: "大会决定第72/305号决议附件所列安排不变". */
function isResolution({ text, tokens }: Links, index: number, token: NumberToken): boolean {
  const next = tokens[index + 1];
  return (
    next?.type === 'head' &&
    next.kind === 'resolution' &&
    /^\s?[A-Z]?\s?号?\s?$/.test(text.slice(token.end, next.start))
  );
}

/** "决议63/155": the number follows the head at once. 决定, also a verb, needs a number that cannot be a share. */
function followsHan(text: string, head: HeadToken, token: NumberToken): boolean {
  const between = text.slice(head.end, token.start);
  if (isShare(text, token)) return false;
  if (!/^[\s第（(“”"]*$/.test(between)) return hanNamely.test(between) && isOfAssembly(token);
  const { form, session } = token.number;
  return (
    between.includes('第') ||
    form !== 'slash' ||
    Number(session) > 30 ||
    session.includes('-') ||
    head.kind === 'resolution'
  );
}

/** How many tokens behind a head without a number of its own the next one may stand. */
const farthestNumber = 8;

/**
 * Whether a head among the items has no number: "resolutions 32/13 of …, all resolutions of the Commission on …, and
 * 44/12": the next number is too far from it, and a joiner stands before that.
 */
function isPassedOver({ text, tokens }: Links, index: number, head: HeadToken): boolean {
  if (head.script === 'han') return false;
  let next = index + 1;
  while (next < index + farthestNumber && (tokens[next]?.type === 'body' || tokens[next]?.type === 'symbol')) next++;
  const token = tokens[next];
  if (token?.type !== 'number' || token.sentence !== head.sentence) return false;
  const isNear = isList(text, head.end, token.start, tokens, index + 1, next) || standsApart(text, head, token);
  return !isNear && joinedByComma.test(text.slice(Math.max(0, token.start - 12), token.start));
}

/** Farther on in the sentence: after "and", a comma or an article, if the Assembly or the Council used the number. */
function isLooselyListed(text: string, token: NumberToken): boolean {
  const { form, session, number } = token.number;
  const isKnown = exists('A', 'resolution', session, number) === 'yes';
  if (form === 'slash' && (Number(session) > 1900 || (!isKnown && number > 60))) return false;
  if (standsIn.test(text.slice(Math.max(0, token.start - 24), token.start))) return form !== 'slash' || isKnown;
  const before = visibleBefore(text, token.start, 3);
  if (before < 0) return false;
  if (',،、，'.includes(text[before] ?? '')) return form !== 'slash' || Number(session) > 30;
  let start = before;
  const isWord = (at: number): boolean => kindAt(text, at) === letterKind || kindAt(text, at) === hanKind;
  while (start > before - 10 && start > 0 && isWord(start - 1)) start--;
  return afterAndWord(text, start) === token.start;
}
