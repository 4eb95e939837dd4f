import type { Nodes, Parents, Text } from 'mdast';
import { findReferences } from '../finder/references/find-references.ts';

/** A stretch of a note's text, with the symbol that it refers to, if any. */
export interface TextPiece {
  text: string;
  symbol?: string;
}

/** Stands for what is not text, so that the text before and after it is not joined. */
const gap = '\ufffc';
/** Not searched for references: links already, or quoted to the letter. */
const opaque = new Set<Nodes['type']>(['link', 'linkReference', 'inlineCode', 'image', 'imageReference', 'break']);

/** The text nodes of a paragraph, with their offsets in its whole text. */
function leavesOf(block: Parents): { whole: string; leaves: { node: Text; start: number }[] } {
  const leaves: { node: Text; start: number }[] = [];
  let whole = '';
  const open: Nodes[] = [block];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'text') {
      leaves.push({ node, start: whole.length });
      whole += node.value;
    } else if (opaque.has(node.type)) whole += node.type === 'break' ? '\n' : gap;
    else if ('children' in node) open.push(...node.children.toReversed());
  }
  return { whole, leaves };
}

/**
 * The text nodes of a paragraph or heading in pieces; those that refer to a United Nations document have its symbol. A
 * reference may span emphasis: "resolution **65/230**".
 */
export function liveReferences(block: Parents): Map<Text, TextPiece[]> {
  const { whole, leaves } = leavesOf(block);
  const references = findReferences(whole);
  return new Map(
    leaves.map(({ node, start }) => {
      const end = start + node.value.length;
      const pieces: TextPiece[] = [];
      let done = start;
      for (const reference of references) {
        const from = Math.max(done, reference.start);
        const to = Math.min(end, reference.end);
        if (from >= to) continue;
        if (from > done) pieces.push({ text: whole.slice(done, from) });
        pieces.push({ text: whole.slice(from, to), symbol: reference.symbol });
        done = to;
      }
      if (done < end) pieces.push({ text: whole.slice(done, end) });
      return [node, pieces];
    }),
  );
}
