import type { Nodes, Parents, Text } from 'mdast';
import { findReferences } from '../finder/references/find-references.ts';

/** A stretch of a note's text, with the symbol that it refers to, if it does. */
export interface TextPiece {
  text: string;
  symbol?: string;
}

/** Stands for what is no text, so that what is before and after it is not read as one. */
const gap = '\ufffc';
/** What is no text to be read: it is a link already, or is quoted to the letter. */
const opaque = new Set<Nodes['type']>(['link', 'linkReference', 'inlineCode', 'image', 'imageReference', 'break']);

/** The texts of a paragraph with where they begin in the whole of it. */
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
 * The texts of a paragraph or heading in pieces, those that refer to a United Nations document with its symbol. A
 * reference may reach over emphasis: "resolution **65/230**".
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
