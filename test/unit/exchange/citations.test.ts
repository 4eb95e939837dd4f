import { expect, test } from 'vitest';
import { citationOf } from '../../../utils/exchange/citation-of.ts';

const address = 'https://docs.un.org/en/A/RES/65/230';
const described = {
  symbol: 'A/RES/65/230',
  cited: 'General Assembly resolution 65/230',
  decoded: 'General Assembly, sixty-fifth session, resolution 230',
  summary: [],
  summaryBesideFacts: [],
};
const record = { symbol: 'A/RES/65/230', kind: 'resolution', body: 'A', cites: [], citedBy: [] } as const;
const known = { ...record, cites: [], citedBy: [], title: 'Twelfth Congress', date: '2010-12-21' };

test.each([
  [
    'a resolution without a record',
    described,
    `General Assembly, sixty-fifth session, resolution 230, General Assembly resolution 65/230, A/RES/65/230, ${address}`,
  ],
  [
    'a resolution with title and date',
    { ...described, record: known },
    `“Twelfth Congress”, General Assembly resolution 65/230, A/RES/65/230, 21 December 2010, ${address}`,
  ],
  [
    'a document, whose symbol is said once',
    { ...described, symbol: 'A/65/100', cited: 'A/65/100', record: { ...known, symbol: 'A/65/100' } },
    `“Twelfth Congress”, A/65/100, 21 December 2010, ${address}`,
  ],
  [
    'a resolution with a title that it was learnt to bear',
    { ...described, record: { ...record, cites: [], citedBy: [], title: 'Learnt' }, learnt: { title: 'A/RES/65/230' } },
    `“Learnt”, General Assembly resolution 65/230, A/RES/65/230, ${address}`,
  ],
  [
    'a resolution without the title that another document gives it',
    { ...described, record: { ...record, cites: [], citedBy: [], title: 'Called so' }, learnt: { title: 'A/90/5' } },
    `General Assembly, sixty-fifth session, resolution 230, General Assembly resolution 65/230, A/RES/65/230, ${address}`,
  ],
])('cites %s', (_, description, expected) => {
  expect(citationOf(description, address, 'en')).toBe(expected);
});

test('cites with the quotation marks and dates of another language', () => {
  const cited = citationOf({ ...described, cited: '大会第65/230号决议', record: known }, address, 'zh');
  expect(cited).toBe(`《Twelfth Congress》，大会第65/230号决议，A/RES/65/230，2010年12月21日，${address}`);
});
