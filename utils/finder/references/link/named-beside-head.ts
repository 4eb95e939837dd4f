import type { BodyToken, HeadToken, Token } from '../scan/lex.ts';
import { smallWordsOf } from '../words/patterns.ts';
import { isBody } from './links.ts';

/** Whose resolution the words beside it name: the Council's, the Assembly's, another body's, or nobody's. */
export type Named = 'council' | 'assembly' | 'other' | 'none';

/** How far around the word for resolution the words of a body that nobody lists are looked for. */
const foreignReach = 80;
const foreign = new Set(smallWordsOf('foreign'));
const hanForeign = [...foreign].filter((word) => /\p{Script=Han}/u.test(word));

/** Whether a stretch names a league, a university, a parliament …, which no list has. */
export function namesForeign(stretch: string): boolean {
  const folded = stretch.toLowerCase();
  return (
    (folded.match(/\p{L}+/gu) ?? []).some((word) => foreign.has(word)) ||
    hanForeign.some((word) => folded.includes(word))
  );
}

/** Whether the clause up to the head names such a body. */
export const followsForeign = (text: string, head: HeadToken): boolean => namesForeign(clauseBefore(text, head));

/** The clause up to the head, as far as it is looked at. */
const clauseBefore = (text: string, head: HeadToken): string =>
  text
    .slice(Math.max(0, head.start - foreignReach), head.start)
    .split(/[.;。；\n]/)
    .at(-1) ?? '';

/** Whether the name of a council goes on with a body outside the United Nations: "Council of the Arab League". */
function isOfOutside(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (!isBody(token) || !token.context) return false;
  const owner = /^(?:\s['’\p{L}]{1,14}){1,4}/u.exec(text.slice(token.end, token.end + 50))?.[0] ?? '';
  const before = text.slice(Math.max(0, token.start - 4), token.start);
  if (namesForeign(owner) || hanForeign.some((word) => before.endsWith(word))) return true;
  return (
    (isBody(next) && next.outside && /^[\s\p{L}'’]{0,10}$/u.test(text.slice(token.end, next.start))) ||
    (isBody(previous) && previous.outside && text.slice(previous.end, token.start).trim() === '')
  );
}

/** The body named beside the head. */
export function nameBeside(text: string, tokens: readonly Token[], index: number, head: HeadToken): Named {
  if (head.series !== undefined) return head.series === 'S' ? 'council' : head.series === 'A' ? 'assembly' : 'other';
  const start = head.script === 'han' ? head.start - 30 : head.start;
  const nameOf = (body: BodyToken): Named | undefined => {
    if (body.outside) return 'other';
    if (body.series.includes('S')) return 'council';
    return body.series.includes('A') ? 'assembly' : undefined;
  };
  let nearest: Named = 'none';
  for (let other = index - 1; other >= 0 && other > index - 8; other--) {
    const token = tokens[other];
    if (token === undefined || token.sentence !== head.sentence) break;
    if (!isBody(token)) continue;
    const bare = nameOf(token);
    const named = bare === 'council' && isOfOutside(text, tokens, other) ? 'other' : bare;
    if (named === undefined) continue;
    if (start - token.end < 4 || named === 'council') return named;
    nearest = named;
  }
  for (let other = index + 1; other < index + 5; other++) {
    const token = tokens[other];
    if (token === undefined || token.sentence !== head.sentence || token.type === 'head') break;
    const named = isBody(token) ? nameOf(token) : undefined;
    if (named === 'council') return named;
    if (named !== undefined && token.start - head.end < 40) return named;
  }
  return nearest;
}
