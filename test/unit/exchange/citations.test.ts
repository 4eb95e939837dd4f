import { expect, test } from 'vitest';
import { citationOf } from '../../../utils/exchange/citation-of.ts';
import { quoteWithCitation } from '../../../utils/exchange/quote-with-citation.ts';

test.each([
  [{ address: 'https://un.org/a', symbol: 'A/65/100', title: 'T' }, '“some words” (A/65/100)'],
  [{ address: 'https://un.org/a', title: 'T' }, '“some words” (T, https://un.org/a)'],
  [{ address: 'https://un.org/a' }, '“some words” (https://un.org/a)'],
])('a passage of %j', (document, expected) => {
  expect(quoteWithCitation(' some\n\u200bwords ', document)).toBe(expected);
});

const address = 'https://docs.un.org/en/A/RES/65/230';
const described = {
  symbol: 'A/RES/65/230',
  decoded: 'General Assembly, resolution 230',
  summary: [],
  summaryBesideFacts: [],
};
const record = { symbol: 'A/RES/65/230', kind: 'resolution', body: 'A', cites: [], citedBy: [] } as const;

test.each([
  [described, `General Assembly, resolution 230, A/RES/65/230, ${address}`],
  [
    { ...described, record: { ...record, cites: [], citedBy: [], title: 'Twelfth Congress', date: '2010-12-21' } },
    `Twelfth Congress, A/RES/65/230, 2010-12-21, ${address}`,
  ],
  [
    { ...described, record: { ...record, cites: [], citedBy: [], title: 'Learnt' }, learnt: { title: 'A/RES/65/230' } },
    `Learnt, A/RES/65/230, ${address}`,
  ],
  [
    { ...described, record: { ...record, cites: [], citedBy: [], title: 'Called so' }, learnt: { title: 'A/90/5' } },
    `General Assembly, resolution 230, A/RES/65/230, ${address}`,
  ],
])('what is known is cited, and no more: %#', (description, expected) => {
  expect(citationOf(description, address)).toBe(expected);
});
