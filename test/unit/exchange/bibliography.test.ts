import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BibliographyItem, bibliographyItem } from '../../../utils/exchange/bibliography/bibliography-item.ts';
import { bibtex } from '../../../utils/exchange/bibliography/bibtex.ts';
import { cslJson } from '../../../utils/exchange/bibliography/csl-json.ts';
import { ris } from '../../../utils/exchange/bibliography/ris.ts';

const resolution: BibliographyItem = {
  symbol: 'A/RES/65/230',
  title: 'Twelfth United Nations Congress: 100% of “it”, #1_a & b',
  body: 'General Assembly',
  type: 'Resolution',
  date: '2010-12-21',
  language: 'en',
  address: 'https://docs.un.org/en/A/RES/65/230',
};
const bare: BibliographyItem = {
  symbol: 'A/CONF.1/2_3',
  title: 'Конгресс 大会 المؤتمر',
  language: 'ru',
  address: 'https://docs.un.org/ru/A/CONF.1/2_3',
};
/** The formats, and how the other program takes an author who is no person: BibTeX has no such thing. */
const formats = [
  ['CSL-JSON', cslJson, 'literal'],
  ['RIS', ris, 'literal'],
  ['BibTeX', bibtex, 'family'],
] as const;

describe.each(formats)('%s', (_, write, author) => {
  test('is read by another program with every value in its field', () => {
    expect(new Cite(write([resolution])).data).toMatchObject([
      {
        type: 'report',
        title: resolution.title,
        number: 'A/RES/65/230',
        genre: 'Resolution',
        author: [{ [author]: 'General Assembly' }],
        publisher: 'United Nations',
        issued: { 'date-parts': [[2010, 12, 21]] },
        language: 'en',
        URL: resolution.address,
      },
    ]);
  });

  test('leaves out what is unknown, in any script', () => {
    const [read] = new Cite(write([bare])).data;
    expect(read).toMatchObject({ type: 'report', title: bare.title, number: bare.symbol, URL: bare.address });
    for (const field of ['author', 'issued']) expect(read).not.toHaveProperty(field);
  });

  test('lists as many documents as it is given', () => {
    expect(new Cite(write([resolution, bare, { ...resolution, date: '1999' }])).data).toHaveLength(3);
  });

  test('a title survives with any characters in it', () => {
    const mark = fc.constantFrom(...'ab €дا大\\{}^$&#_%@=,;:()[]/"<>|*'.split(''));
    const titles = fc
      .array(mark, { minLength: 1, maxLength: 20 })
      .map((marks) => `T${marks.join('')}.`.replace(/\s+/g, ' '));
    fc.assert(
      fc.property(titles, (title) => {
        expect(new Cite(write([{ ...resolution, title }])).data[0]?.title).toBe(title);
      }),
    );
  });
});

test('similar symbols get different keys', () => {
  const keys = bibtex(['A/1', 'A-1', 'A.1', '!'].map((symbol) => ({ ...bare, symbol }))).match(/(?<=\{)[\w-]+(?=,)/g);
  expect(keys).toEqual(['A-1', 'A-1-2', 'A-1-3', 'document']);
});

test('RIS has one line for each field, whatever is in it', () => {
  const lines = ris([{ ...resolution, title: 'A\r\nER  - \r\nTY  - BOOK', body: 'Board, Office' }]).split('\r\n');
  expect(lines.filter((line) => /^(TY|ER)/.test(line))).toEqual(['TY  - RPRT', 'ER  - ']);
  expect(lines).toContain('AU  - Board – Office');
});

const described = { symbol: 'A/65/1', cited: 'A/65/1', decoded: 'in words', summary: [], summaryBesideFacts: [] };
const record = { symbol: 'A/65/1', body: 'A', cites: [], citedBy: [] };

test.each([
  [{}, { title: 'in words' }],
  [
    { record: { ...record, kind: 'document', type: 'report', title: 'T', year: 2010 } },
    { title: 'T', type: 'report', date: '2010' },
  ],
  [
    { record: { ...record, kind: 'resolution', date: '2010-12-21' } },
    { title: 'in words', type: 'Resolution', date: '2010-12-21' },
  ],
  [{ body: { series: 'A', name: 'Assemblée générale' } }, { title: 'in words', body: 'Assemblée générale' }],
] as const)('of what is known of a document (%#)', (known, expected) => {
  const description = { ...described, ...known } as unknown as Parameters<typeof bibliographyItem>[0];
  expect(bibliographyItem(description, 'fr', 'x')).toEqual({
    symbol: 'A/65/1',
    language: 'fr',
    address: 'x',
    ...expected,
  });
});
