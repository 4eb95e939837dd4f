import { expect, test } from 'vitest';
import { paragraphPlace } from '../../../utils/anchoring/anchor-in-page.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import { languages } from '../../../utils/ground/language.ts';
import { resolutions } from './texts.ts';

/** Paths of the paragraphs of a text, with the beginnings of what stands in them. */
function pathsOf(text: string): [string | undefined, string][] {
  const { paragraphs } = readyText(text);
  return [...text.matchAll(/[^\n]+/g)].map((line) => [paragraphs.pathAt(line.index), line[0].slice(0, 12)]);
}

const expected = [
  undefined,
  undefined,
  'preambular.1',
  'preambular.2',
  'para.1',
  'para.2',
  'para.2/item.1',
  'para.2/item.2',
  'para.3',
];

test.each(languages)('the paragraphs of a resolution have the same paths in every language: %s', (language) => {
  const paths = pathsOf(resolutions[language]).map(([path]) => path);
  expect(paths.slice(0, expected.length)).toEqual(expected);
  expect(paths.slice(-2)).toEqual(['annex.1/para.1', 'annex.1/para.2']);
});

test.each(languages.flatMap((from) => languages.map((to) => [from, to] as const)))(
  'what was marked in %s is shown in its paragraph in %s',
  (from, to) => {
    const [marked, shown] = [readyText(resolutions[from]), readyText(resolutions[to])];
    for (const path of ['preambular.2', 'para.2/item.1', 'annex.1/para.2']) {
      const paragraph = marked.paragraphs.paragraph(path);
      const selectors = paragraph ? describe(marked, { start: paragraph.start, end: paragraph.start + 10 }) : [];
      const { start, end } = shown.paragraphs.paragraph(path) ?? { start: 0, end: 0 };
      expect(end).toBeGreaterThan(start);
      expect(paragraphPlace(shown, selectors)).toEqual({ start, end });
    }
  },
);

test.each([
  [
    'a number is damaged',
    'The General Assembly,\n\n1. One;\n\n2. Two;\n\nB. Three;\n\n4. Four;\n',
    ['para.1', 'para.2', 'para.2', 'para.4'],
  ],
  [
    'another numbering begins',
    '1. One.\n2. Two.\n3. Three.\n1. One again.\n2. Two again.\n3. Three again.\n',
    ['para.1', 'para.2', 'para.3', 'part.2/para.1', 'part.2/para.2', 'part.2/para.3'],
  ],
  ['there is a list inside', '1. One:\n5. a note\n2. Two.\n', ['para.1', 'para.1', 'para.2']],
  [
    'items have items',
    '1. One:\n(a) First:\n(i) Of the first;\n(ii) Of the first;\n(b) Second;\n',
    ['para.1', 'para.1/item.1', 'para.1/item.1/item.1', 'para.1/item.1/item.2', 'para.1/item.2'],
  ],
  [
    'a table of contents lists the annexes',
    'Contents\nAnnex I ..... 12\nAnnex II 14\n1. One.\n',
    [undefined, undefined, undefined, 'para.1'],
  ],
  [
    'there are two annexes',
    '1. One.\nAnnex I\n1. Of the first.\nAnnex II\n1. Of the second.\n',
    ['para.1', undefined, 'annex.1/para.1', undefined, 'annex.2/para.1'],
  ],
  ['a line mentions the annexes', '1. Один.\nПриложения\n2. Два.\n', ['para.1', 'para.1', 'para.2']],
  ['an Arabic line mentions the annexes', '1 - أولا.\nالمرفقات\n2 - ثانيا.\n', ['para.1', 'para.1', 'para.2']],
  ['Chinese annexes are numbered', '1. 一。\n附件一\n1. 附件。\n', ['para.1', undefined, 'annex.1/para.1']],
  ['Russian letters number items', '1. Один:\nа) первый;\nб) второй;\n', ['para.1', 'para.1/item.1', 'para.1/item.2']],
  ['Arabic digits number paragraphs', '١ - أولا؛\n٢ - ثانيا؛\n', ['para.1', 'para.2']],
  ['nothing is numbered', 'A press release.\n\nIt says little.\n', [undefined, undefined]],
])('%s', (_, text, paths) => {
  const found = pathsOf(text).map(([path]) => path);
  expect(found.slice(-paths.length)).toEqual(paths);
});

test('a path that is too fine for a text leads to the paragraph around it', () => {
  const { paragraphs } = readyText('1. One.\n2. Two, all in one.\n3. Three.\n');
  expect(paragraphs.paragraph('para.2/item.3')).toEqual({ path: 'para.2', start: 8, end: 28 });
  expect(paragraphs.paragraph('para.9')).toBeUndefined();
  expect(paragraphs.paragraph('')).toBeUndefined();
});
