import { describe, expect, it } from 'vitest';
import type { CatalogueRecord } from '../../../../utils/finder/catalogue/record.ts';
import { summarize } from '../../../../utils/finder/catalogue/summary/summary.ts';
import { summaryWords } from '../../../../utils/finder/catalogue/summary/words/tables.ts';
import { type Language, languages } from '../../../../utils/ground/language.ts';

const base: CatalogueRecord = { symbol: 'A/RES/65/230', kind: 'resolution', body: 'A', cites: [], citedBy: [] };
const said = (record: Partial<CatalogueRecord>) =>
  summarize({ ...base, ...record })
    .map(({ text }) => text)
    .join('');

describe('summarize', () => {
  it.each([
    [{}, ''],
    [{ title: 'A title says nothing of the adoption' }, ''],
    [{ date: '2010-12-21' }, 'Adopted by the General Assembly on 21 December 2010.'],
    [{ adoption: { how: 'without vote' } }, 'Adopted by the General Assembly without a vote.'],
    [
      { date: '2010-12-21', adoption: { how: 'without vote', inferred: true } },
      'Adopted by the General Assembly on 21 December 2010, apparently without a vote: no recorded vote is listed.',
    ],
    [
      { date: '1948-12-10', adoption: { how: 'vote', yes: 48, no: 0, abstain: 8 } },
      'Adopted by the General Assembly on 10 December 1948 by 48 votes to none, with 8 abstentions.',
    ],
    [
      { adoption: { how: 'vote', yes: 120, no: 3, abstain: 1 } },
      'Adopted by the General Assembly by 120 votes to 3, with 1 abstention.',
    ],
    [{ adoption: { how: 'vote', yes: 120, no: 3 } }, 'Adopted by the General Assembly by 120 votes to 3.'],
    [
      { adoption: { how: 'vote', yes: 15, no: 0, abstain: 0 } },
      'Adopted by the General Assembly, unanimously (15 votes).',
    ],
    [{ adoption: { how: 'vote' } }, 'Adopted by the General Assembly by a vote whose numbers are not recorded.'],
    [{ adoption: { how: 'unknown' } }, ''],
    [{ draft: 'A/C.3/65/L.5' }, 'It was recommended by the Third Committee (draft A/C.3/65/L.5).'],
    [{ draft: 'A/65/L.5', draftAmended: true }, 'The draft was A/65/L.5, adopted as amended.'],
    [{ cites: ['A/RES/46/152'] }, 'It cites A/RES/46/152.'],
    [{ cites: ['A/RES/1/1', 'A/RES/2/2', 'A/RES/3/3'] }, 'It cites A/RES/1/1, A/RES/2/2 and A/RES/3/3.'],
    [
      { cites: ['A/RES/1/1', 'A/RES/2/2', 'A/RES/3/3', 'A/RES/4/4'] },
      'It cites A/RES/1/1, A/RES/2/2, A/RES/3/3 and 1 other text.',
    ],
    [
      {
        cites: ['A/RES/1/1', 'A/RES/2/2', 'A/RES/3/3', 'A/RES/4/4', 'A/RES/5/5'],
        citesMost: ['A/RES/5/5', 'A/RES/2/2'],
      },
      'It cites 5 texts; among those of them cited most in the catalogue: A/RES/5/5 and A/RES/2/2.',
    ],
    [{ citedBy: ['A/RES/66/1'] }, 'It is cited by A/RES/66/1.'],
    [{ citedBy: ['A/RES/66/1', 'A/RES/67/1'] }, 'It is cited by 2 texts in the catalogue, most recently A/RES/67/1.'],
    [{ laterInSeries: 'A/RES/66/1' }, 'A later resolution of the same series is A/RES/66/1.'],
  ] satisfies [Partial<CatalogueRecord>, string][])('%j', (record, words) => {
    expect(said(record)).toBe(words);
  });

  it('tells what became of a draft', () => {
    const document = { kind: 'document', body: 'S', symbol: 'S/2019/961' } as const;
    expect(
      said({
        ...document,
        type: 'draft resolution not adopted',
        sponsors: 'Belgium, Germany and Kuwait',
        outcome: 'not adopted (veto)',
        adoption: { how: 'vote', yes: 13, no: 2, abstain: 0 },
      }),
    ).toBe(
      'Submitted by Belgium, Germany and Kuwait. It was not adopted (veto): 13 in favour, 2 against, 0 abstaining.',
    );
    expect(said({ ...document, type: 'draft resolution', year: 2019, adoptedAs: ['S/RES/2504(2020)'] })).toBe(
      'Draft resolution of 2019. It was adopted as S/RES/2504(2020).',
    );
  });

  it('makes every symbol a segment of its own, and nothing else', () => {
    const record = { draft: 'A/C.3/65/L.5', cites: ['A/RES/46/152', 'A/RES/56/119'], citedBy: ['A/RES/66/1'] };
    const segments = summarize({ ...base, ...record });
    expect(segments.flatMap(({ symbol }) => symbol ?? [])).toEqual([
      'A/C.3/65/L.5',
      ...record.cites,
      ...record.citedBy,
    ]);
    expect(segments.filter(({ text, symbol }) => symbol !== undefined && symbol !== text)).toEqual([]);
  });
});

describe('in six languages', () => {
  const say = (record: Partial<CatalogueRecord>, language: Language) =>
    summarize({ ...base, ...record }, language)
      .map(({ text }) => text)
      .join('');
  const placeholders = (value: unknown): string[] =>
    [...new Set(JSON.stringify(value).match(/\{\w+\}/g))].map((one) => one.replace('{noVotes}', '{no}')).sort();

  it.each(languages)('%s has the same placeholders in every sentence as English', (language) => {
    const words = Object.entries(summaryWords[language]);
    const english = new Map(Object.entries(summaryWords.en));
    expect(words.map(([key]) => key)).toEqual([...english.keys()]);
    expect(words.map(([key, value]) => [key, placeholders(value)])).toEqual(
      words.map(([key]) => [key, placeholders(english.get(key))]),
    );
  });

  it.each([
    ['fr', 'Adoption\u00a0: Assemblée générale, le 10 décembre 1948, par 48 voix contre zéro, avec 8 abstentions.'],
    ['es', 'Aprobación: Asamblea General, 10 de diciembre de 1948, por 48 votos contra ninguno y 8 abstenciones.'],
    ['ru', 'Принятие: Генеральная Ассамблея, 10 декабря 1948 года, 48 голосами против нуля при 8 воздержавшихся.'],
    ['zh', '大会于1948年12月10日以48票赞成、零票反对、8票弃权通过。'],
    [
      'ar',
      'الاعتماد: الجمعية العامة، 10 كانون الأول/ديسمبر 1948، بأغلبية 48 صوتا مقابل لا شيء وامتناع 8 أعضاء عن التصويت.',
    ],
  ] as const)('says in %s who adopted it, when and how', (language, sentence) => {
    expect(say({ date: '1948-12-10', adoption: { how: 'vote', yes: 48, no: 0, abstain: 8 } }, language)).toBe(sentence);
  });

  it.each([
    [1, 'عضو واحد'],
    [2, 'عضوين'],
    [3, '3 أعضاء'],
    [10, '10 أعضاء'],
    [11, '11 عضوا'],
    [99, '99 عضوا'],
    [100, '100 عضو'],
    [103, '103 أعضاء'],
  ])('counts %i in Arabic', (abstain, words) => {
    const sentence = say({ adoption: { how: 'vote', yes: 50, no: 5, abstain } }, 'ar');
    expect(sentence).toContain(`مقابل 5 أصوات وامتناع ${words} عن التصويت`);
  });

  it.each([
    ['ar', 'عدد النصوص المستشهد بها: 12، ومن أكثرها ذكرا في الفهرس: A/RES/5/5.'],
    ['es', 'Textos citados: 12; de ellos, entre los más citados en el catálogo: A/RES/5/5.'],
    ['fr', 'Textes cités\u00a0: 12\u00a0; parmi ceux que le catalogue donne pour les plus cités\u00a0: A/RES/5/5.'],
    ['ru', 'Упоминаемых текстов: 12; в числе чаще всего упоминаемых из них в каталоге: A/RES/5/5.'],
    ['zh', '引用12份文件，其中在目录中被引用最多的包括：A/RES/5/5。'],
  ] as const)('says in %s what is cited most of what it cites', (language, sentence) => {
    const cites = Array.from({ length: 12 }, (_, at) => `A/RES/${at + 1}/${at + 1}`);
    expect(say({ cites, citesMost: ['A/RES/5/5'] }, language)).toBe(sentence);
  });

  it.each([
    [2, 'ссылаются 2 документа'],
    [5, 'ссылаются 5 документов'],
    [21, 'ссылается 21 документ '],
  ])('counts %i in Russian', (count, words) => {
    const citedBy = Array.from({ length: count }, (_, at) => `A/RES/66/${at + 1}`);
    expect(say({ citedBy }, 'ru')).toContain(words);
  });

  it.each(languages)('links every symbol in %s, and leaves out what is not known', (language) => {
    const record = {
      draft: 'A/C.3/65/L.5',
      agenda: 'Crime prevention',
      agendaItem: '105',
      agendaDocument: 'A/65/251',
      cites: ['A/RES/1/1', 'A/RES/2/2', 'A/RES/3/3', 'A/RES/4/4'],
      citedBy: ['A/RES/66/1', 'A/RES/67/1'],
      earlierInSeries: 'A/RES/64/1',
      laterInSeries: 'A/RES/66/2',
      newestInSeries: 'A/RES/80/1',
    };
    const segments = summarize({ ...base, ...record }, language);
    const symbols = segments.flatMap(({ symbol }) => symbol ?? []);
    expect(symbols).toEqual(expect.arrayContaining(['A/C.3/65/L.5', 'A/RES/3/3', 'A/RES/67/1', 'A/RES/80/1']));
    const unlinked = segments.filter(({ symbol }) => symbol === undefined).map(({ text }) => text);
    expect(unlinked.filter((text) => /A\/|undefined|NaN|[{}]/.test(text))).toEqual([]);
    expect(summarize(base, language)).toEqual([]);
  });
});
