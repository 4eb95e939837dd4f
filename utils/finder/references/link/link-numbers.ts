import type { Token } from '../scan/lex.ts';
import { linkBackward } from './backward.ts';
import { linkForward } from './forward.ts';
import { type Link, Links } from './links.ts';
import { datedList, standingAlone } from './standing-alone.ts';
import { calledResolutions } from './standing-apart.ts';

/** Links each number to the word that makes it a resolution's or decision's, if any; in the order of the text. */
export function linkNumbers(text: string, tokens: readonly Token[]): Link[] {
  const links = new Links(text, tokens);
  tokens.forEach((token, index) => {
    if (token.type !== 'head') return;
    if (token.script === 'han') linkBackward(links, index, token);
    linkForward(links, index, token);
  });
  tokens.forEach((head, headIndex) => {
    if (head.type !== 'head') return;
    for (const index of calledResolutions(text, tokens, headIndex)) {
      const token = tokens[index];
      if (token?.type === 'number' && !links.has(index)) links.put(token, index, 'resolution');
    }
  });
  tokens.forEach((token, index) => {
    if (token.type !== 'number' || links.has(index)) return;
    const kind = standingAlone(text, tokens, index, token);
    if (kind) links.put(token, index, kind);
  });
  for (const index of datedList(text, tokens, (other) => links.has(other))) {
    const token = tokens[index];
    if (token?.type === 'number') links.put(token, index, 'resolution');
  }
  return links.inOrder();
}
