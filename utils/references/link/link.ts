import { digitKind, foldedAt, hanKind, kindAt, letterKind, skipSpaces, visibleBefore } from '../scan/characters.ts';
import { afterAndWord } from '../scan/joiners.ts';
import { type BodyToken, type HeadToken, type NumberToken, startsLine, type Token } from '../scan/lex.ts';
import type { Part } from '../scan/part.ts';
import { exists } from '../whose/number-bands.ts';
import type { AdoptedKind } from '../whose/numbering.ts';
import { isListText } from './between.ts';
import { readParts } from './parts.ts';

/** A number that names a resolution or decision, with what says so. */
export interface Link {
  token: NumberToken;
  /** Index of the token among all tokens. */
  index: number;
  kind: AdoptedKind;
  /** The word for resolution or decision that governs it; absent where the number's form says enough. */
  head?: HeadToken;
  /** Index of the head among all tokens; -1 without one. */
  headIndex: number;
  parts: readonly Part[];
  /** Where the number ends, its parts included. */
  end: number;
}

const farthest = 700;

/** Finds for each number the word that makes it a resolution's or decision's, or nothing. In the order of the text. */
export function linkNumbers(text: string, tokens: readonly Token[]): Link[] {
  const links = new Map<number, Link>();
  tokens.forEach((token, index) => {
    if (token.type !== 'head') return;
    if (token.han) linkBackward(text, tokens, index, token, links);
    linkForward(text, tokens, index, token, links);
  });
  tokens.forEach((token, index) => {
    if (token.type !== 'number' || links.has(index)) return;
    const kind = standingAlone(text, tokens, index, token);
    if (kind) put(text, links, token, index, kind, undefined, -1);
  });
  linkDatedList(text, tokens, links);
  return [...links.values()].sort((a, b) => a.index - b.index);
}

/**
 * "58/7 of 4 November 2003, 59/11 of 28 October 2004, …": numbers of the Assembly, each with its date, whose head stands
 * before a page's end.
 */
function linkDatedList(text: string, tokens: readonly Token[], links: Map<number, Link>): void {
  let previous: { token: NumberToken; index: number } | undefined;
  tokens.forEach((token, index) => {
    if (token.type !== 'number' || links.has(index) || !isOfAssembly(token)) {
      if (token.type === 'number') previous = undefined;
      return;
    }
    const between = previous ? text.slice(previous.token.end, token.start) : '';
    if (previous && /\b(?:19|20)\d\d\b/.test(between) && isListText(text, previous.token.end, token.start)) {
      if (!links.has(previous.index)) put(text, links, previous.token, previous.index, 'resolution', undefined, -1);
      put(text, links, token, index, 'resolution', undefined, -1);
    }
    previous = { token, index };
  });
}

const isOfAssembly = ({ number: { form, session, number, repaired } }: NumberToken): boolean =>
  form === 'slash' && !repaired && Number(session) > 30 && exists('A', 'resolution', session, number) === 'yes';

function put(
  text: string,
  links: Map<number, Link>,
  token: NumberToken,
  index: number,
  kind: AdoptedKind,
  head: HeadToken | undefined,
  headIndex: number,
): Link {
  const parts = readParts(text, token.number);
  const end = Math.max(token.end, parts.at(-1)?.end ?? 0);
  const link: Link = { token, index, kind, headIndex, parts, end, ...(head && { head }) };
  links.set(index, link);
  return link;
}

/** Whether list text, names of bodies and symbols in it passed over, stands between two places. */
function isList(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[],
  first: number,
  last: number,
): boolean {
  if (isListText(text, from, to)) return true;
  let at = from;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (token === undefined || token.start < at || (token.type !== 'body' && token.type !== 'symbol')) continue;
    if (token.type === 'body' && token.outside) return false;
    if (!isListText(text, at, token.start)) return false;
    at = token.end;
  }
  return at > from && isListText(text, at, to);
}

/** "resolutions 64/179, 65/232 and 66/181": from the head to the numbers after it. */
function linkForward(
  text: string,
  tokens: readonly Token[],
  headIndex: number,
  head: HeadToken,
  links: Map<number, Link>,
): void {
  let at = head.end;
  let from = headIndex + 1;
  let linked = 0;
  for (let index = headIndex + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.type === 'head' || token.start - at > farthest) return;
    if (token.type !== 'number') continue;
    if (links.has(index)) return;
    if (head.han && linked === 0 && !/^[\s第（(“”"]*$/.test(text.slice(at, token.start))) return;
    if (isPageCounter(text, token)) continue;
    const listed = isList(text, at, token.start, tokens, from, index);
    if (!listed && !(linked > 0 && token.sentence === head.sentence && isLooselyListed(text, token))) return;
    at = put(text, links, token, index, head.kind, head, headIndex).end;
    from = index + 1;
    linked++;
  }
}

/** "2/10" alone on its line: page two of ten. */
function isPageCounter(text: string, token: NumberToken): boolean {
  const { form, session, number } = token.number;
  if (form !== 'slash' || !(Number(session) <= number) || number > 400) return false;
  const from = text.lastIndexOf('\n', token.start) + 1;
  const until = text.indexOf('\n', token.end);
  return (
    from > 0 && text.slice(from, token.start).trim() === '' && until >= 0 && text.slice(token.end, until).trim() === ''
  );
}

/** Farther on in the sentence, after "and" or a comma, and a number that the Assembly or the Council has used. */
function isLooselyListed(text: string, token: NumberToken): boolean {
  const { form, session, number } = token.number;
  if (
    form === 'slash' &&
    (Number(session) > 1900 || (exists('A', 'resolution', session, number) !== 'yes' && number > 60))
  )
    return false;
  const before = visibleBefore(text, token.start, 3);
  if (before < 0) return false;
  if (',،、，'.includes(text[before] ?? '')) return form !== 'slash' || Number(session) > 30;
  let start = before;
  while (
    start > before - 10 &&
    start > 0 &&
    (kindAt(text, start - 1) === letterKind || kindAt(text, start - 1) === hanKind)
  )
    start--;
  return afterAndWord(text, start) === token.start;
}

/** "第64/179、65/232 和 66/181 号决议": from the word after them back to the numbers. */
function linkBackward(
  text: string,
  tokens: readonly Token[],
  headIndex: number,
  head: HeadToken,
  links: Map<number, Link>,
): void {
  let until = head.start;
  let last = headIndex;
  let first = true;
  for (let index = headIndex - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.type === 'head' || until - token.end > farthest) return;
    if (token.type !== 'number') continue;
    if (links.has(index)) return;
    const parts = readParts(text, token.number);
    const end = Math.max(token.end, parts.at(-1)?.end ?? 0);
    const between = text.slice(end, until);
    if (
      first
        ? !isBeforeHead(between, head)
        : !isList(text, end, until, tokens, index + 1, last) && !isHanNumber(text, token, end, head)
    )
      return;
    put(text, links, token, index, head.kind, head, headIndex);
    until = token.start;
    last = index;
    first = false;
  }
}

/** What may stand between the last number and 决议: 号, a bracket, a footnote mark; 决定 follows 号 at once, for it is also a verb. */
function isBeforeHead(between: string, head: HeadToken): boolean {
  const bare = between.replace(/[（(][^（()）]{0,60}[）)]/g, '').replace(/\s/g, '');
  return head.kind === 'decision'
    ? /^(?:号)?$/.test(bare)
    : /^(?:号(?:和|等|各项|两项|三项|这)?(?:大会)?)?[\d¹²³⁴-⁹]{0,2}$/.test(bare);
}

/** "第65/229号、关于妇女的第65/230号决议": an item of its own between 第 and 号, with words before the next one. */
function isHanNumber(text: string, token: NumberToken, end: number, head: HeadToken): boolean {
  if (token.sentence !== head.sentence || head.kind !== 'resolution') return false;
  const before = visibleBefore(text, token.start, 2);
  return (
    text[before] === '第' &&
    /^\s{0,3}号\s{0,3}(?:（[^（）]{0,60}）\s{0,3})?[、，,和及与以（]/.test(text.slice(end, end + 80))
  );
}

/** Numbers whose form leaves no doubt: "1373 (2001)", "3281 (XXIX)", "1/CP.21", and headings such as "65/230. Title". */
function standingAlone(
  text: string,
  tokens: readonly Token[],
  index: number,
  token: NumberToken,
): AdoptedKind | undefined {
  const { form, session, number, parts, repaired } = token.number;
  if (repaired || isOutside(tokens, index, token)) return undefined;
  if (form === 'meeting') return 'decision';
  if (form === 'year')
    return number > 20 && exists('S', 'resolution', session, number) === 'yes' ? 'resolution' : undefined;
  const inAssembly = exists('A', 'resolution', session, number) === 'yes';
  if (form === 'roman')
    return inAssembly && (parts.length > 0 || number > 120 || isHeading(text, token)) ? 'resolution' : undefined;
  return (inAssembly || session.startsWith('ES-')) &&
    (Number(session) > 30 || session.includes('-')) &&
    isHeading(text, token)
    ? 'resolution'
    : undefined;
}

function isOutside(tokens: readonly Token[], index: number, token: NumberToken): boolean {
  for (let other = index - 1; other >= 0 && other > index - 4; other--) {
    const before = tokens[other];
    if (
      before?.type === 'body' &&
      before.outside &&
      before.sentence === token.sentence &&
      token.start - before.end < 60
    )
      return true;
  }
  return false;
}

/** "65/230. Twelfth United Nations Congress …" at the beginning of a line. */
function isHeading(text: string, token: NumberToken): boolean {
  if (!startsLine(text, token.start)) return false;
  const parts = readParts(text, token.number);
  const end = Math.max(token.end, parts.at(-1)?.end ?? 0);
  const mark = skipSpaces(text, end, 1);
  if (
    foldedAt(text, mark) !== 46 &&
    text[mark] !== '．' &&
    text[mark] !== '。' &&
    !(mark > end && foldedAt(text, mark) === 45)
  )
    return false;
  const next = skipSpaces(text, mark + 1, 4);
  const kind = kindAt(text, next);
  return (
    (next > mark + 1 && (kind === letterKind || '"“«'.includes(text[next] ?? ''))) ||
    kind === hanKind ||
    (next > mark + 1 && kind === digitKind)
  );
}

export const isBody = (token: Token | undefined): token is BodyToken => token?.type === 'body';
