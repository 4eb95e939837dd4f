import fc from 'fast-check';
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { liveReferences } from '../../../utils/markdown/live-references.ts';

/** The first paragraph of a note. */
function paragraphOf(markdown: string): Parents {
  const [first] = fromMarkdown(markdown).children;
  if (!first || !('children' in first)) throw new Error('No paragraph');
  return first;
}

const symbolsIn = (markdown: string) =>
  [...liveReferences(paragraphOf(markdown)).values()]
    .flat()
    .flatMap(({ text, symbol }) => (symbol === undefined ? [] : [[text, symbol]]));

test.each<[string, string[][]]>([
  ['See General Assembly resolution 65/230.', [['65/230', 'A/RES/65/230']]],
  ['General Assembly resolution **65/230**', [['65/230', 'A/RES/65/230']]],
  [
    'S/RES/1851 *(2008)*',
    [
      ['S/RES/1851 ', 'S/RES/1851(2008)'],
      ['(2008)', 'S/RES/1851(2008)'],
    ],
  ],
  ['[General Assembly resolution 65/230](https://un.org)', []],
  ['`A/RES/65/230`', []],
  ['General Assembly resolution [record](https://un.org) 65/230', []],
  ['Nothing here', []],
])('%s', (markdown, found) => {
  expect(symbolsIn(markdown)).toEqual(found);
});

/** The texts of a tree, links and all. */
function textsOf(node: Nodes): string[] {
  return node.type === 'text' ? [node.value] : 'children' in node ? node.children.flatMap(textsOf) : [];
}

test('no word is lost or moved, whatever the note', () => {
  const bits = fc.constantFrom(
    '65/230',
    ' ',
    '*',
    '**',
    'A/RES/',
    'resolution',
    '\n',
    '[',
    '](x)',
    '`',
    '1851 (2008)',
    'é',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (written) => {
      for (const block of fromMarkdown(written.join('')).children) {
        if (block.type !== 'paragraph') continue;
        for (const [{ value }, pieces] of liveReferences(block)) {
          expect(pieces.map(({ text }) => text).join('')).toBe(value);
          expect(textsOf(block)).toContain(value);
        }
      }
    }),
  );
});
