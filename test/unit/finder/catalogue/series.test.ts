import { expect, it } from 'vitest';
import { type Building, resolutionRecords } from '../../../../data/build/records/stored-records.ts';
import { findSeries, linkSeries } from '../../../../data/build/series/link-series.ts';
import { titleWords } from '../../../../data/build/series/title-words.ts';
import { readTable } from '../../../../data/tables/table.ts';
import { readSeriesList, writeSeriesList } from '../../../../utils/finder/catalogue/series-list.ts';
import { tableBeside } from './table-beside.ts';

const records = (rows: readonly (readonly [symbol: string, title: string, date?: string])[]) =>
  new Map<string, Building>(
    rows.map(([symbol, title, date]) => [
      symbol,
      { symbol, aliases: [], stored: { title, ...(date !== undefined && { date }) } },
    ]),
  );
const chains = (rows: readonly (readonly [symbol: string, title: string, date?: string])[]) =>
  findSeries(records(rows)).map((steps) => steps.map(({ chosen }) => chosen.symbol));

/**
 * A hundred resolutions drawn at random, each with the newest under its title, or none, as read in resolutions.tsv.
 * If two answers are right, either counts.
 */
it('names the right newest resolution in at least 95 of the hundred checked by hand', () => {
  const all = new Map(resolutionRecords().map((record) => [record.symbol, record]));
  linkSeries(all);
  const sample = readTable(tableBeside('newer'), ['symbol', 'newest']);
  expect(sample).toHaveLength(100);
  const wrong = sample.flatMap(({ symbol, newest }) => {
    const found = all.get(symbol)?.stored.newestInSeries ?? '';
    return newest.split(' ').includes(found) ? [] : [`${symbol}: ${found} instead of ${newest}`];
  });
  console.info(`Newest resolutions: ${100 - wrong.length} of 100 right`, wrong);
  expect(wrong.length).toBeLessThanOrEqual(5);
});

it.each([
  ['Oceans and the law of the sea', 'Oceans and law of the sea'],
  ['Peace-keeping operations', 'Peacekeeping operation'],
  ['Follow-up to the Twelfth United Nations Congress', 'Follow-up to the 13th UN Congress'],
  ['Renewal of the mandate of the UN Force (UNDOF) until 31 Dec. 2025', 'Extension of the mandate of the UN Force'],
  ['Programme budget for the biennium 2010–2011', 'Programme budget for the biennium 2012-2013'],
])('%s and %s are the same title', (first, second) => {
  expect(titleWords(first).sort()).toEqual(titleWords(second).sort());
});

it.each([
  ['Situation of human rights in Myanmar', 'Situation of human rights in Cambodia'],
  ['Financing of the United Nations Mission in Sudan', 'Financing of the United Nations Mission in South Sudan'],
])('%s and %s are not', (first, second) => {
  expect(titleWords(first).sort()).not.toEqual(titleWords(second).sort());
});

it('joins titles that change a little, parts and themes, but not two that one session has both', () => {
  expect(
    chains([
      ['A/HRC/RES/17/16', 'Promotion of the right of peoples to peace', '2011-06-17'],
      ['A/HRC/RES/20/15', 'Promotion of the right to peace', '2012-07-05'],
      ['A/HRC/RES/20/16', 'Arbitrary detention', '2012-07-06'],
    ]),
  ).toEqual([['A/HRC/RES/17/16', 'A/HRC/RES/20/15']]);
  expect(
    chains([
      ['A/RES/59/2', 'Missiles', '2004-12-03'],
      ['A/RES/60/1A', 'Missiles', '2005-12-03'],
      ['A/RES/60/1B', 'Missiles', '2006-04-03'],
      ['A/RES/90/5', 'Missiles', '2035-12-03'],
    ]),
  ).toEqual([['A/RES/59/2', 'A/RES/60/1B']]);
});

it('does not count the adoption of an instrument among the reports on it, and splits at wide gaps', () => {
  const convention = 'Convention on the Rights of Everybody';
  expect(
    chains([
      ['A/RES/44/25', convention, '1989-11-20'],
      ['A/RES/54/1', convention, '1999-11-20'],
      ['A/RES/56/1', convention, '2001-11-20'],
    ]),
  ).toEqual([['A/RES/54/1', 'A/RES/56/1']]);
});

it('reads back the list that it wrote, and refuses one that is cut off', () => {
  const text = writeSeriesList([
    ['A/RES/50/1', 'A/RES/52/1'],
    ['A/RES/60/1', 'A/RES/61/1'],
  ]);
  expect(readSeriesList(text)?.get('A/RES/61/1')).toEqual(['A/RES/60/1', 'A/RES/61/1']);
  expect(readSeriesList(text.slice(0, text.lastIndexOf('\n')))).toBeUndefined();
  expect(readSeriesList('')).toBeUndefined();
});
