import { fromRoman } from '../../symbols/roman.ts';
import { digitKind, foldedAt, hanKind, kindAt, letterKind, skipSpaces } from '../characters/characters.ts';
import { fullStop, hyphen } from '../characters/marks.ts';
import type { AdoptedKind } from '../numbers/number-bands.ts';
import { exists } from '../numbers/number-bands.ts';
import { type NumberToken, startsLine, type Token } from '../scan/lex.ts';
import { councilUnderHeading } from '../words/patterns.ts';
import { isListText } from './between.ts';
import { isLaw, isShare } from './look-alikes.ts';
import { readParts } from './parts.ts';
import { isOfAssembly } from './standing-apart.ts';

/** The Assembly numbers decisions from 301, 401 or 501 at each session; the Council from 101 or 201 each year. */
const firstDecision = { assembly: 300, council: 101 };
const lowestRoman = 120;
const lastAssemblyRoman = 30;
/** How far under a heading the body that speaks is named, in UTF-16 code units. */
const headingLength = 300;
const lowestCouncil = 20;

/**
 * What a number without a head names, if its form leaves no doubt: "1373 (2001)", "3281 (XXIX)", "ES-10/2", "1/CP.21",
 * or a heading such as "65/230. Title".
 */
export function standingAlone(
  text: string,
  tokens: readonly Token[],
  index: number,
  token: NumberToken,
): AdoptedKind | undefined {
  const { form, session, number, parts, repaired } = token.number;
  if (repaired || isOutside(tokens, index, token)) return undefined;
  if (form === 'meeting') return 'decision';
  const inAssembly = exists('A', 'resolution', session, number) === 'yes';
  switch (form) {
    case 'year':
      return number > lowestCouncil && exists('S', 'resolution', session, number) === 'yes' && !isLaw(text, token)
        ? 'resolution'
        : undefined;
    case 'roman':
      if (isHeading(text, token) && isOfCouncil(text, token)) return 'resolution';
      return inAssembly && (parts.length > 0 || number > lowestRoman || isHeading(text, token))
        ? 'resolution'
        : undefined;
    case 'slash':
      if (inAssembly && session.startsWith('ES-')) return 'resolution';
      if (isHeading(text, token))
        return kindOfHeading(session, number, inAssembly) ?? kindInReport(tokens, index, session, number);
      return isOfAssembly(token) && isUnmarkedHeading(text, token) ? 'resolution' : undefined;
  }
}

/** The Assembly's Roman sessions end with the thirtieth; up to it, the words under a heading say whose it is. */
function isOfCouncil(text: string, { number: { session, number }, end }: NumberToken): boolean {
  if (session.includes('-') || exists('A', 'resolution', session, number) === 'yes') return false;
  return (
    (fromRoman(session) ?? 0) > lastAssemblyRoman || councilUnderHeading.test(text.slice(end, end + headingLength))
  );
}

/** "65/230. Title" is the Assembly's, "1984/50. Title" the Economic and Social Council's; decisions number higher. */
function kindOfHeading(session: string, number: number, inAssembly: boolean): AdoptedKind | undefined {
  const count = Number(session);
  if (count > 1946 && count < 2060)
    return number < firstDecision.council ? 'resolution' : number < 400 ? 'decision' : undefined;
  if (inAssembly && (count > 30 || session.includes('-'))) return 'resolution';
  return count > 30 && count < 100 && number > firstDecision.assembly && number < 700 ? 'decision' : undefined;
}

/** How many tokens before a heading the symbol of its report is looked for. */
const mostTokens = 60;

/** "8/3. Title" in a report of the Human Rights Council at that session, such as A/HRC/8/52. */
function kindInReport(
  tokens: readonly Token[],
  index: number,
  session: string,
  number: number,
): AdoptedKind | undefined {
  const isReport = tokens
    .slice(Math.max(0, index - mostTokens), index)
    .some((before) => before.type === 'symbol' && before.symbol.symbol.startsWith(`A/HRC/${session}/`));
  return isReport ? (number < firstDecision.council ? 'resolution' : 'decision') : undefined;
}

/**
 * "60/288 The United Nations Global Counter-Terrorism Strategy": a heading without a mark behind its number. In scripts
 * without capitals it must stand apart from the line before.
 */
function isUnmarkedHeading(text: string, token: NumberToken): boolean {
  const { session, number } = token.number;
  // "31/12 …" may be a day.
  if (!startsLine(text, token.start) || (Number(session) < 32 && number < 13)) return false;
  const next = skipSpaces(text, token.end, 4);
  if (next === token.end || text.slice(token.end, next).includes('\n')) return false;
  if (/^\p{Lu}\p{L}/u.test(text.slice(next, next + 2))) return true;
  const isPlain = kindAt(text, next) === hanKind ? !isShare(text, token) && text[next] !== '号' : isArabic(text[next]);
  return isPlain && standsApartFromLine(text, token.start);
}

const isArabic = (letter: string | undefined): boolean => /\p{Script=Arabic}/u.test(letter ?? '');

/** Whether the line before is blank or a heading of the same kind, or there is none. */
function standsApartFromLine(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - headingLength), start).split('\n');
  const before = lines.at(-2);
  return before === undefined || before.trim() === '' || /^\s*\d{2}\/\d/.test(before);
}

function isOutside(tokens: readonly Token[], index: number, token: NumberToken): boolean {
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some(
      (before) =>
        before.type === 'body' && before.outside && before.sentence === token.sentence && token.start - before.end < 60,
    );
}

/** "65/230. Twelfth United Nations Congress …" at the beginning of a line. */
function isHeading(text: string, token: NumberToken): boolean {
  if (!startsLine(text, token.start)) return false;
  const parts = readParts(text, token.number);
  const end = Math.max(token.end, parts.at(-1)?.end ?? 0);
  const mark = skipSpaces(text, end, 1);
  const isPoint = foldedAt(text, mark) === fullStop || text[mark] === '．' || text[mark] === '。';
  const isDash = mark > end && foldedAt(text, mark) === hyphen;
  if (!isPoint && !isDash) return false;
  let next = skipSpaces(text, mark + 1, 4);
  if (foldedAt(text, next) === hyphen) next = skipSpaces(text, next + 1, 2);
  const kind = kindAt(text, next);
  if (kind === hanKind) return true;
  return next > mark + 1 && (kind === letterKind || kind === digitKind || '"“«'.includes(text[next] ?? 'x'));
}

/**
 * "58/7 of 4 November 2003, 59/11 of 28 October 2004, …": dated numbers of the Assembly whose head stands too far away,
 * as before the end of a page. Returns the indexes of their tokens.
 */
export function datedList(text: string, tokens: readonly Token[], isLinked: (index: number) => boolean): Set<number> {
  const found = new Set<number>();
  let previous: { token: NumberToken; index: number } | undefined;
  tokens.forEach((token, index) => {
    if (token.type !== 'number') return;
    if (isLinked(index) || !isOfAssembly(token)) {
      previous = undefined;
      return;
    }
    const between = previous ? text.slice(previous.token.end, token.start) : '';
    if (previous && /\b(?:19|20)\d\d\b/.test(between) && isListText(text, previous.token.end, token.start)) {
      found.add(previous.index);
      found.add(index);
    }
    previous = { token, index };
  });
  return found;
}
