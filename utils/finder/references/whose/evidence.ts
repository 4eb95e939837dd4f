import type { Because } from '../found/reference.ts';
import { isBody, type Link } from '../link/links.ts';
import type { BodyToken, Token } from '../scan/lex.ts';
import { afterNumber, beforeHanNumber, beforeHead, insideList, isTaken } from './named-beside.ts';
import { bodiesBefore, isOwn, owners } from './owner.ts';

/** One reason to attribute a number to some bodies. */
export interface Evidence {
  because: Because;
  /** Series of the bodies that the name may stand for. */
  series: readonly string[];
  /** A name that needs an antecedent: "the Council". */
  context: boolean;
  outside: boolean;
  /** Where the name stands, for the card. */
  token: BodyToken;
}

/** What the text around a number says about its body. */
interface Surroundings {
  /** Bodies named beside the number, or owning it, best first. */
  close: readonly Evidence[];
  /** Bodies named earlier in the sentence. */
  far: readonly Evidence[];
  /** The body named next in the sentence. */
  next: readonly Evidence[];
  /** True for "its": the speaking body is likelier than one that is merely in the sentence. */
  own: boolean;
}

/** How many tokens after a number are considered. */
const nextTokens = 12;

/**
 * Gathers the bodies that may own a link; `group` holds the numbers under the same head, and
 * `speaking` says whether a body speaks, as in the clauses of a resolution.
 */
export function gatherEvidence(
  text: string,
  tokens: readonly Token[],
  link: Link,
  group: readonly Link[],
  speaking: boolean,
): Surroundings {
  const close: Evidence[] = [];
  const far: Evidence[] = [];
  const next: Evidence[] = [];
  const seen = new Set<BodyToken>();
  const take = (list: Evidence[], because: Because, token: BodyToken | undefined): void => {
    if (token === undefined || seen.has(token)) return;
    seen.add(token);
    list.push({ because, series: token.series, context: token.context, outside: token.outside, token });
  };
  const first = group[0] ?? link;
  const last = group.at(-1) ?? link;
  take(close, 'named body', insideList(text, tokens, link));
  take(close, 'named body', afterNumber(text, tokens, link));
  for (const body of beforeHead(text, tokens, first)) take(close, 'named body', body);
  if (link.head?.script === 'han') take(close, 'named body', beforeHanNumber(text, tokens, link));
  for (const member of group)
    if (member.index < link.index) take(close, 'named body', insideList(text, tokens, member));
  for (const member of group)
    if (member.index > link.index) take(close, 'named body', afterNumber(text, tokens, member));
  const own = isOwn(text, first);
  if (own) for (const body of owners(text, tokens, first, last, speaking)) take(close, 'speaking body', body);
  for (const { body } of bodiesBefore(tokens, first)) if (!body.outside) take(far, 'body in sentence', body);
  take(next, 'body in sentence', nextInSentence(text, tokens, last));
  return { close, far, next, own };
}

function nextInSentence(text: string, tokens: readonly Token[], link: Link): BodyToken | undefined {
  for (let index = link.index + 1; index < tokens.length && index < link.index + nextTokens; index++) {
    const token = tokens[index];
    if (token === undefined || token.sentence !== link.token.sentence) return undefined;
    if (/[;；؛]/.test(text.slice(link.end, token.start))) return undefined;
    if (isBody(token) && !token.outside && !isTaken(text, tokens, index, link)) return token;
  }
  return undefined;
}
