import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resolved } from '../../../utils/catalogue/record.ts';
import { citedTitles } from '../../../utils/learnt/cited-titles.ts';
import { learnFrom } from '../../../utils/learnt/learn-from.ts';
import { learntFactSchema } from '../../../utils/learnt/learnt-fact.ts';
import { withLearnt } from '../../../utils/learnt/with-learnt.ts';
import { findReferences } from '../../../utils/references/find-references.ts';
import type { Language } from '../../../utils/references/reference.ts';

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

  it('never throws, and gives titles that stand in the text', () => {
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

it('learns of a document its title, date and citations, and what it calls what it cites', () => {
  const text = 'Recalling its resolution 64/293, entitled “Global Plan of Action to Combat Trafficking”,';
  const facts = learnFrom(
    {
      symbol: 'A/RES/90/1',
      address: 'https://docs.un.org/en/A/RES/90/1',
      title: 'Sample',
      date: '2035-12-01',
      text,
      references: findReferences(text, { document: 'A/RES/90/1' }),
    },
    7,
  );
  expect(facts).toEqual([
    {
      symbol: 'A/RES/90/1',
      readIn: 'A/RES/90/1',
      learnt: 7,
      cites: ['A/RES/64/293'],
      title: 'Sample',
      date: '2035-12-01',
    },
    { symbol: 'A/RES/64/293', readIn: 'A/RES/90/1', learnt: 7, title: 'Global Plan of Action to Combat Trafficking' },
  ]);
  expect(facts.every((fact) => learntFactSchema.safeParse(fact).success)).toBe(true);
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
  const fact = { symbol: 'A/RES/64/293', readIn: 'A/RES/90/1', learnt: 1, title: 'Called so', date: '2010-07-30' };

  it('fills where the catalogue is silent, and nowhere else', () => {
    expect(withLearnt(known, [fact]).record).toMatchObject({
      title: 'Official',
      date: '2010-07-30',
      cites: ['A/RES/1/1'],
    });
    expect(withLearnt({ symbol: 'A/RES/64/293', decoded: '' }, [fact]).record).toMatchObject({
      title: 'Called so',
      titleSource: 'Learnt from A/RES/90/1',
    });
  });

  it('believes a document about itself first', () => {
    const own = { ...fact, readIn: 'A/RES/64/293', title: 'Own title', learnt: 0 };
    expect(withLearnt({ symbol: 'A/RES/64/293', decoded: '' }, [fact, own]).record?.title).toBe('Own title');
  });

  it.each([[[]], [[{ ...fact, symbol: 'A/RES/1/2' }]]])(
    'leaves the answer as it is without facts of its own',
    (facts) => {
      expect(withLearnt(known, facts)).toBe(known);
      const unknown: Resolved = { symbol: '__proto__', decoded: '' };
      expect(withLearnt(unknown, facts)).toBe(unknown);
    },
  );
});
