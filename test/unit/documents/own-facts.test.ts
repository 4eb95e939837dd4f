import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../utils/documents/identify-document.ts';
import { ownDate } from '../../../utils/documents/own-date.ts';
import { ownTitle } from '../../../utils/documents/own-title.ts';

const page = (facts: Partial<PageFacts>): PageFacts => ({
  address: 'https://docs.un.org/en/A/90/5',
  title: '',
  language: 'en',
  metadata: [],
  text: 'United Nations\nA/90/5\nGeneral Assembly\nDistr.: General\n3 March 2035\nOriginal: English',
  ...facts,
});

describe('ownTitle', () => {
  const heading = 'Keeping of lighthouses';
  it.each<[string, Partial<PageFacts>, string[], string | undefined]>([
    ['a heading that the page is titled after', { title: heading }, [heading], heading],
    ['followed by the name of the site', { title: `${heading} | United Nations` }, [heading], heading],
    ['in more than one line', { title: heading }, ['Keeping of\n lighthouses'], heading],
    ['a page with another title', { title: 'Documents of the week' }, [heading], undefined],
    ['a title that only begins like the heading', { title: `${heading} and of buoys` }, [heading], undefined],
    ['a page that prints no symbol', { title: heading, text: 'Keeping of lighthouses' }, [heading], undefined],
    ['a login', { title: 'UN Docs | login' }, ['UN Docs'], undefined],
    ['a login with the same heading', { title: 'UN Docs | login' }, ['UN Docs | login'], undefined],
    ['an error', { title: 'Page not found' }, ['Page not found'], undefined],
    ['a symbol', { title: 'A/90/5' }, ['A/90/5'], undefined],
    ['the metadata', { text: '', metadata: [['citation_title', ` ${heading}`]] }, [], heading],
    [
      'a library’s metadata',
      { metadata: [['citation_title', `${heading} : resolution / adopted by the General Assembly`]] },
      [],
      heading,
    ],
    ['metadata that name the service', { metadata: [['dc.title', 'UN Docs']] }, [], undefined],
    ['nothing', {}, [], undefined],
  ])('%s', (_, facts, headings, title) => {
    expect(ownTitle(page(facts), 'A/90/5', headings)).toBe(title);
  });

  it.each([
    'Error of the survey and its correction',
    'Access to justice',
    'United Nations Congress on Crime Prevention',
  ])('accepts “%s” as a title', (title) => {
    expect(ownTitle(page({ title }), 'A/90/5', [title])).toBe(title);
  });
});

describe('ownDate', () => {
  it.each<[string, string, Partial<PageFacts>, string | undefined]>([
    ['the day of publication', 'A/90/5', {}, '2035-03-03'],
    ['in French', 'A/90/5', { text: 'A/90/5\nDistr. générale\n1er août 2035\nFrançais' }, '2035-08-01'],
    ['in Spanish', 'A/90/5', { text: 'A/90/5\nDistr. general\n3 de marzo de 2035' }, '2035-03-03'],
    ['the metadata', 'A/90/5', { text: '', metadata: [['citation_publication_date', '2035/03/04']] }, '2035-03-04'],
    ['metadata with a time', 'A/90/5', { metadata: [['dc.date', '2035-03-04T10:00:00Z']] }, '2035-03-04'],
    ['metadata that are not a day', 'A/90/5', { text: '', metadata: [['dc.date', '2035-02-30']] }, undefined],
    ['not the day on which a resolution was published', 'A/RES/90/5', {}, undefined],
    [
      'the day of a resolution’s adoption',
      'A/RES/90/5',
      { text: 'Distr.: General\n1 April 2036\nResolution adopted by the General Assembly on 21 December 2035' },
      '2035-12-21',
    ],
    ['French', 'A/RES/90/5', { text: 'Résolution adoptée par l’Assemblée générale le 21 décembre 2035' }, '2035-12-21'],
    [
      'Spanish',
      'A/RES/90/5',
      { text: 'Resolución aprobada por la Asamblea General el 21 de diciembre de 2035' },
      '2035-12-21',
    ],
    [
      'Russian',
      'A/RES/90/5',
      { text: 'Резолюция, принятая Генеральной Ассамблеей 21 декабря 2035 года' },
      '2035-12-21',
    ],
    ['Arabic', 'A/RES/90/5', { text: 'قرار اتخذته الجمعية العامة في 21 كانون الأول/ديسمبر 2035' }, '2035-12-21'],
    ['Chinese', 'A/RES/90/5', { text: '2035年12月21日大会决议' }, '2035-12-21'],
    ['nothing', 'A/90/5', { text: 'A report of 3 March 2035' }, undefined],
  ])('%s', (_, symbol, facts, date) => {
    expect(ownDate(page(facts), symbol)).toBe(date);
  });
});
