import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogueRecord, Resolved } from '../../../utils/finder/catalogue/record.ts';
import { findReferences } from '../../../utils/finder/references/find-references.ts';
import type { Language } from '../../../utils/ground/language.ts';
import { citedTitles } from '../../../utils/learnt/cited-titles.ts';
import { learnFrom } from '../../../utils/learnt/learn-from.ts';
import { type LearntDocument, taughtDocumentSchema } from '../../../utils/learnt/learnt-document.ts';
import { learntSummaries } from '../../../utils/learnt/learnt-summary.ts';
import { searchLearnt } from '../../../utils/learnt/search-learnt.ts';
import { hasGap, withLearnt } from '../../../utils/learnt/with-learnt.ts';

describe('citedTitles', () => {
  it.each<[Language, string, Record<string, string>]>([
    [
      'en',
      'Recalling General Assembly resolution 64/293 of 30 July 2010, entitled “Global Plan of Action to Combat Trafficking”, and its resolution 65/190,',
      { 'A/RES/64/293': 'Global Plan of Action to Combat Trafficking' },
    ],
    ['en', 'Recalling General Assembly resolution 64/293 and Security Council resolution 1325 (2000), on “women”', {}],
    [
      'fr',
      'Rappelant la résolution 64/293 de l’Assemblée générale, intitulée « Plan d’action mondial contre la traite »,',
      { 'A/RES/64/293': 'Plan d’action mondial contre la traite' },
    ],
    [
      'es',
      'Recordando la resolución 64/293 de la Asamblea General, titulada “Plan de Acción Mundial contra la trata”,',
      { 'A/RES/64/293': 'Plan de Acción Mundial contra la trata' },
    ],
    ['zh', '回顾大会题为“打击贩运人口全球行动计划”的第64/293号决议,', { 'A/RES/64/293': '打击贩运人口全球行动计划' }],
    ['en', 'General Assembly resolution 64/293, entitled “', {}],
  ])('%s: %s', (language, text, titles) => {
    const found = citedTitles(text, findReferences(text, { language }));
    expect(Object.fromEntries(found.map(({ symbol, title }) => [symbol, title]))).toEqual(titles);
  });

  it('never throws, and gives titles that occur in the text', () => {
    const piece = fc.constantFrom(
      'General Assembly resolution 64/293',
      ', entitled “',
      'A title of some length',
      '”',
      '题为“',
      '”的第',
      ' and ',
      '65/1',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { title } of citedTitles(text, findReferences(text))) {
          expect(text.replace(/\s+/g, ' ')).toContain(title);
        }
      }),
    );
  });
});

describe('learnFrom', () => {
  const text =
    'Recalling its resolution 64/293, entitled “Global Plan of Action to Combat Trafficking”, and document A/90/5,';
  const titles = [{ symbol: 'A/RES/64/293', title: 'Global Plan of Action to Combat Trafficking' }];
  const read = {
    symbol: 'A/RES/90/1',
    address: 'https://docs.un.org/en/A/RES/90/1',
    language: 'en' as const,
    title: 'Sample',
    date: '2035-12-01',
    text,
    references: findReferences(text, { document: 'A/RES/90/1' }),
    isDocumentItself: true,
  };
  const own = { readIn: 'A/RES/90/1', symbol: 'A/RES/90/1', language: 'en', title: 'Sample', date: '2035-12-01' };

  it('learns the title, date and citations of a document, and the titles it gives to what it cites', () => {
    expect(learnFrom(read)).toEqual({ ...own, cites: ['A/RES/64/293', 'A/90/5'], titles });
  });

  it('learns no citations from a page about a document', () => {
    expect(learnFrom({ ...read, isDocumentItself: false })).toEqual({ ...own, cites: [], titles });
  });

  it('learns from a page that is not a document only the titles it gives', () => {
    const { symbol: _, ...page } = read;
    expect(learnFrom(page)).toEqual({ readIn: page.address, language: 'en', cites: [], titles });
  });

  it('learns nothing from a page that says nothing, or has an endless symbol', () => {
    const { symbol: _, ...page } = read;
    expect(learnFrom({ ...page, text: '', references: [] })).toBeUndefined();
    expect(learnFrom({ ...read, symbol: `A/${'9'.repeat(300)}` })).toBeUndefined();
  });

  it('ignores a title that is too long', () => {
    expect(learnFrom({ ...read, title: 'Long '.repeat(200) })?.title).toBeUndefined();
  });

  it('matches the schema and its limits, whatever a page cites', () => {
    const many = Array.from({ length: 6000 }, (_, index) => `A/${index + 1}/5`).join(', ');
    const taught = learnFrom({ ...read, text: many, references: findReferences(many) });
    expect(taught?.cites.length).toBe(5000);
    expect(taughtDocumentSchema.safeParse(taught).success).toBe(true);
  });
});

describe('withLearnt', () => {
  const known: Resolved = {
    symbol: 'A/RES/64/293',
    decoded: '',
    record: {
      symbol: 'A/RES/64/293',
      kind: 'resolution',
      body: 'A',
      title: 'Official',
      cites: ['A/RES/1/1'],
      citedBy: [],
    },
  };
  const unknown: Resolved = { symbol: 'A/RES/64/293', decoded: '' };
  const citing: LearntDocument = {
    readIn: 'A/RES/90/1',
    symbol: 'A/RES/90/1',
    language: 'fr',
    cites: ['A/RES/64/293'],
    titles: [{ symbol: 'A/RES/64/293', title: 'Called so' }],
    learnt: 1,
  };
  const own: LearntDocument = {
    readIn: 'A/RES/64/293',
    symbol: 'A/RES/64/293',
    title: 'Own title',
    date: '2010-07-30',
    cites: ['A/RES/2/2'],
    titles: [],
    learnt: 0,
  };

  it('fills the gaps of the catalogue, says from where, and changes nothing else', () => {
    expect(withLearnt(known, [own, citing])).toEqual({
      ...known,
      record: { ...known.record, date: '2010-07-30' },
      learnt: { date: 'A/RES/64/293' },
    });
    expect(withLearnt(unknown, [citing])).toMatchObject({
      record: { title: 'Called so', cites: [] },
      learnt: { title: 'A/RES/90/1', titleLanguage: 'fr', alone: true },
    });
  });

  it('adds no title if the catalogue has a Chinese one', () => {
    const record: CatalogueRecord = {
      symbol: 'A/RES/64/293',
      kind: 'resolution',
      body: 'A',
      titleZh: '标题',
      cites: [],
      citedBy: [],
    };
    expect(withLearnt({ ...unknown, record }, [citing]).learnt).toBeUndefined();
  });

  it('trusts a document about itself first, then what was learnt last', () => {
    const later = { ...citing, readIn: 'A/RES/91/1', symbol: 'A/RES/91/1', learnt: 2 };
    expect(withLearnt(unknown, [later, own, citing]).record?.title).toBe('Own title');
    expect(withLearnt(unknown, [citing, later]).learnt?.title).toBe('A/RES/91/1');
  });

  it.each<[string, LearntDocument[]]>([
    ['nothing', []],
    ['documents about others', [{ ...own, readIn: 'A/RES/1/2', symbol: 'A/RES/1/2' }]],
  ])('leaves the answer unchanged with %s', (_, documents) => {
    expect(withLearnt(known, documents)).toBe(known);
    const symbolOfNothing: Resolved = { symbol: '__proto__', decoded: '' };
    expect(withLearnt(symbolOfNothing, documents)).toBe(symbolOfNothing);
  });

  it('knows where the catalogue has gaps', () => {
    expect(hasGap(unknown)).toBe(true);
    expect(hasGap(known)).toBe(true);
    expect(known.record && hasGap({ ...known, record: { ...known.record, date: '2010-07-30' } })).toBe(false);
  });
});

describe('searchLearnt', () => {
  const documents: LearntDocument[] = [
    {
      readIn: 'A/90/5',
      symbol: 'A/90/5',
      title: 'Lighthouses of the Atlantic: report of the Secretary-General',
      cites: [],
      titles: [{ symbol: 'A/RES/89/7', title: 'Protection of lighthouses' }],
      learnt: 1,
    },
    {
      readIn: 'https://un.org/x',
      cites: [],
      titles: [{ symbol: 'A/RES/89/8', title: 'Les phares et l État' }],
      learnt: 2,
    },
  ];

  it.each<[string, string[]]>([
    ['lighthouse', ['A/90/5', 'A/RES/89/7']],
    ['PROTECT lighth', ['A/RES/89/7']],
    ['phares etat', ['A/RES/89/8']],
    ['lighthouse pacific', []],
    ['', []],
    ['🏮', []],
  ])('%s', (typed, symbols) => {
    expect(searchLearnt(documents, typed, 5)).toEqual(symbols);
  });

  it('finds no more than the limit', () => {
    expect(searchLearnt(documents, 'lighthouse', 1)).toEqual(['A/90/5']);
  });
});

it('lists what was learnt, the latest first, with how much each document taught', () => {
  const document: LearntDocument = { readIn: 'A/90/5', cites: ['A/1', 'A/2'], titles: [], learnt: 1 };
  expect(learntSummaries([document, { ...document, readIn: 'A/90/6', learnt: 2 }])).toEqual([
    { readIn: 'A/90/6', cites: 2, titles: 0, learnt: 2 },
    { readIn: 'A/90/5', cites: 2, titles: 0, learnt: 1 },
  ]);
});
