import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { readCsv } from '../../../data/import/update/read-csv.ts';
import type { Annotation } from '../../../utils/annotations/annotation.ts';
import { csvFile } from '../../../utils/exchange/csv-file.ts';
import { documentsOf } from '../../../utils/exchange/documents-of.ts';
import { markdownFile } from '../../../utils/exchange/markdown-file.ts';
import { markdownNote } from '../../../utils/exchange/markdown-note.ts';
import { markdownTag } from '../../../utils/exchange/markdown-tag.ts';
import { printablePage } from '../../../utils/exchange/printable-page.ts';
import { anyAnnotation } from './any-annotation.ts';

const highlight: Annotation = {
  id: '1',
  document: {
    symbol: 'A/RES/65/230',
    language: 'fr',
    address: 'https://docs.un.org/fr/A/RES/65/230',
    title: 'Douzième *Congrès*',
  },
  selectors: [
    { type: 'TextQuoteSelector', exact: 'des <mots>,\nencore', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 50, end: 60 },
    { type: 'FragmentSelector', conformsTo: 'urn:recalling:paragraph', value: 'operative.5' },
  ],
  colour: 'green',
  note: 'Une **note**',
  tags: ['crime & justice', '2010'],
  created: 0,
  modified: 0,
  stamp: '1',
};
const documentNote: Annotation = {
  id: '2',
  document: { address: 'https://un.org/page' },
  selectors: [],
  note: '=1+1',
  tags: [],
  created: 5,
  modified: 5,
  stamp: '2',
};
const gone: Annotation = { ...documentNote, id: '3', note: 'gone', deleted: 9 };
const all = [documentNote, highlight, gone];
const written = async (pieces: AsyncIterable<string>) => (await Array.fromAsync(pieces)).join('');

test('Markdown: a heading for each document, quotations with place, colour and tags, notes unchanged', async () => {
  expect(await written(markdownFile(all, 'Notes: "mine"', 0))).toBe(`---
title: "Notes: \\"mine\\""
created: 1970-01-01
documents: 2
annotations: 2
---

# Notes: "mine"

## A/RES/65/230: Douzième \\*Congrès\\*

[https://docs.un.org/fr/A/RES/65/230](<https://docs.un.org/fr/A/RES/65/230>)

> des \\<mots\\>, encore

— par. 5 #colour/green #crime-justice #_2010

Une **note**

## https://un.org/page

[https://un.org/page](<https://un.org/page>)

=1+1
`);
});

test.each([
  ['plain', 'plain'],
  ['<b>x</b> <!-- y', '\\<b>x\\</b> \\<!-- y'],
  ['<https://un.org> 1 < 2', '<https://un.org> 1 < 2'],
  ['`<b>` <b>', '`<b>` \\<b>'],
  ['```\n<b>', '```\n<b>\n```'],
  ['~~~~\n~~~\n~~~~\n<b>', '~~~~\n~~~\n~~~~\n\\<b>'],
  ['![seen](https://un.org/a.png)', '\\![seen](https://un.org/a.png)'],
  ['![seen](file:///a.png)', '\\!\\[seen](file:///a.png)'],
  ['![seen][1]\n\n[1]: https://un.org/a.png', '\\![seen][1]\n\n[1]: https://un.org/a.png'],
  ['[a](https://un.org) [b](mailto:a@un.org)', '[a](https://un.org) [b](mailto:a@un.org)'],
  ['[a](javascript:alert\\(1\\))', '\\[a](javascript:alert\\(1\\))'],
  ['[a](<java&#115;cript:x>)', '\\[a](\\<java&#115;cript:x>)'],
  ['<javascript:x>', '\\<javascript:x>'],
  ['[a][1]\n\n[1]: data:text/html,x', '[a][1]\n\n\\[1]: data:text/html,x'],
  ['`` ` `` [a](data:x) `` ` ``', '`` ` `` \\[a](data:x) `` ` ``'],
  ['`[a](data:x)`', '`[a](data:x)`'],
])('the note %j in a file', (note, expected) => {
  expect(markdownNote(note)).toBe(expected);
});

/** What other programs would do with a Markdown text. */
const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];
const piece = fc.constantFrom(
  '![',
  '[',
  ']',
  '](',
  ')',
  '(',
  '<',
  '>',
  '`',
  '``',
  '\\',
  '!',
  '[1]: ',
  'javascript:x',
  'https://un.org',
  '<img src=x>',
  '\n',
  '\n\n',
  '&#33;',
  ' ',
  'a',
  '*',
);

test('no note that is exported fetches or runs anything in another program', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      for (const node of nodesIn(fromMarkdown(markdownNote(pieces.join(''))))) {
        expect(['image', 'imageReference', 'html']).not.toContain(node.type);
        if (node.type === 'link' || node.type === 'definition') expect(node.url).toMatch(/^(https?|mailto):/i);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['crime', '#crime'],
  ['crime & justice', '#crime-justice'],
  ['a/b', '#a/b'],
  ['2010', '#_2010'],
  ['#права человека', '#права-человека'],
  ['حقوق الإنسان', '#حقوق-الإنسان'],
  ['人权', '#人权'],
  ['!', ''],
])('the tag %j becomes %j', (tag, expected) => {
  expect(markdownTag(tag)).toBe(expected);
});

test('the CSV has a row for each annotation, and no formulas', async () => {
  const text = await written(csvFile(all));
  expect(text.startsWith('\ufeffsymbol,title,')).toBe(true);
  const { records, refused } = readCsv(text.slice(1));
  expect(refused).toEqual([]);
  expect(records.map(({ fields }) => Object.fromEntries(fields))).toEqual([
    expect.objectContaining({ symbol: '', note: "'=1+1", quotation: '', tags: '' }),
    {
      symbol: 'A/RES/65/230',
      title: 'Douzième *Congrès*',
      language: 'fr',
      address: 'https://docs.un.org/fr/A/RES/65/230',
      paragraph: 'par. 5',
      quotation: 'des <mots>, encore',
      note: 'Une **note**',
      colour: 'green',
      tags: 'crime & justice; 2010',
      created: '1970-01-01T00:00:00.000Z',
      modified: '1970-01-01T00:00:00.000Z',
      identifier: '1',
    },
  ]);
});

test.each(['=', '+', '-', '@', '＝'])('a cell with %s behind signs that are not seen is no formula', async (sign) => {
  for (const before of ['', ' ', '\n', '\u00a0', '\u200b', '\ufeff', '\u2066', '\u0000', '\u3000', '\r\n \u200d']) {
    const text = await written(csvFile([{ ...documentNote, note: `${before}${sign}1` }]));
    expect(text).toContain(`"'${before}${sign}1"`);
  }
});

test('no cell of any annotation begins like a formula, and every note is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAnnotation, { maxLength: 5 }), async (annotations) => {
      const { records, refused } = readCsv((await written(csvFile(annotations))).slice(1));
      const kept = annotations.filter(({ deleted }) => deleted === undefined);
      expect(refused).toEqual([]);
      expect(records.map(({ fields }) => fields.get('note')?.replace(/^'/, ''))).toEqual(
        kept.map(({ note = '' }) => note.replace(/^'/, '').toWellFormed()),
      );
      for (const { fields } of records)
        for (const value of fields.values()) expect(value).not.toMatch(/^[\p{Z}\p{C}\s]*[=+\-@]/u);
    }),
  );
});

const words = {
  language: 'ar',
  direction: 'rtl',
  title: 'T',
  colours: { yellow: 'yellow', green: 'GREEN', blue: 'blue', rose: 'rose' },
} as const;

test('the printable page says what was marked, where, and in which colour', async () => {
  const page = await written(printablePage(all, words));
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('<blockquote dir="auto" lang="fr" class="green">des &lt;mots&gt;, encore</blockquote>');
  expect(page).toContain('<bdi>par. 5</bdi> · <bdi>GREEN</bdi> · <bdi>crime &amp; justice</bdi>');
  expect(page).not.toContain('gone');
});

test('nothing in an annotation becomes markup of the page', async () => {
  const markup = /<[^>]*>/g;
  const allowed =
    /^<(\/?(html|head|title|style|body|h1|h2|section|article|p|a|bdi|blockquote)|!doctype html|meta)( (lang|dir|class|charset|http-equiv|content|name|href)="[^"<>]*")*>$/;
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    "' onclick='x",
  ];
  const text = fc.constantFrom(...hostile);
  await fc.assert(
    fc.asyncProperty(anyAnnotation, text, text, async (annotation, one, other) => {
      const document = { ...annotation.document, address: one, title: other, symbol: one, language: other };
      const page = await written(printablePage([{ ...annotation, document, note: other, tags: [one] }], words));
      const body = page.slice(page.indexOf('</style>'));
      for (const [tag] of body.matchAll(markup)) expect(tag).toMatch(allowed);
      expect(body).not.toMatch(/href="javascript/);
    }),
  );
});

test('an address that is not on the web is no link in Markdown', async () => {
  const text = await written(markdownFile([{ ...documentNote, document: { address: 'javascript:alert(1)' } }], 'T', 0));
  expect(text).not.toContain('](');
});

test('documents are in numerical order, notes on a whole document before its highlights', async () => {
  const on = (symbol: string, id: string, start?: number): Annotation => ({
    ...documentNote,
    id,
    document: { symbol, address: 'x' },
    selectors: start === undefined ? [] : [{ type: 'TextPositionSelector', start, end: start + 1 }],
  });
  const groups = await documentsOf([
    documentNote,
    on('A/65/10', '1', 9),
    on('A/65/9', '2'),
    on('A/65/10', '3', 2),
    on('A/65/10', '4'),
  ]);
  expect(groups.map(({ document, annotations }) => [document.symbol, annotations.map(({ id }) => id)])).toEqual([
    ['A/65/9', ['2']],
    ['A/65/10', ['4', '3', '1']],
    [undefined, ['2']],
  ]);
});
