import { visibleBefore } from '../characters/characters.ts';
import type { HeadToken, NumberToken } from '../scan/lex.ts';
import { beforeHead } from '../words/patterns.ts';
import { isList } from './between.ts';
import type { Links } from './links.ts';
import { readParts } from './parts.ts';

/** How far before the last item the one before it may stand, in UTF-16 code units. */
const farthest = 700;

/** "第64/179、65/232 和 66/181 号决议": links the numbers that stand before their head. */
export function linkBackward(links: Links, headIndex: number, head: HeadToken): void {
  const { text, tokens } = links;
  let until = head.start;
  let last = headIndex;
  for (let index = headIndex - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.type === 'head' || until - token.end > farthest) return;
    if (token.type !== 'number') continue;
    if (links.has(index)) return;
    const end = Math.max(token.end, readParts(text, token.number).at(-1)?.end ?? 0);
    const isNext =
      last === headIndex
        ? isBeforeHead(text.slice(end, until), head)
        : isList(text, end, until, tokens, index + 1, last) || isOrdinal(text, token, end, head);
    if (!isNext) return;
    links.put(token, index, head.kind, head, headIndex);
    until = token.start;
    last = index;
  }
}

/** 号, a bracket, an inline note or a footnote mark between the last number and 决议. 决定, also a verb, must follow 号 at once. */
function isBeforeHead(between: string, head: HeadToken): boolean {
  const bare = between.replace(/[（(][^（()）]{0,60}[）)]|\{\{[^{}]{0,200}\}\}/g, '').replace(/\s/g, '');
  return head.kind === 'decision' ? /^[号號]?$/.test(bare) : beforeHead.test(bare);
}

/** "第65/229号、关于妇女的第65/230号决议": a complete item from 第 to 号, with words before the next one. */
function isOrdinal(text: string, token: NumberToken, end: number, head: HeadToken): boolean {
  if (token.sentence !== head.sentence || head.kind !== 'resolution') return false;
  const after = /^\s{0,3}[号號]\s{0,3}(?:（[^（）]{0,60}）\s{0,3})?[、，,和及与以（至]/;
  return text[visibleBefore(text, token.start, 2)] === '第' && after.test(text.slice(end, end + 80));
}
