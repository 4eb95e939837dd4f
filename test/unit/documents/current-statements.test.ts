import { expect, test } from 'vitest';
import { createStatementFilter } from '../../../utils/documents/current-statements.ts';
import { identifyDocument, type PageFacts } from '../../../utils/documents/identify-document.ts';

const first = 'https://un.org/app/90/11';
const second = 'https://un.org/app/90/12';
const canonical = (symbol: string) => ({ canonical: `https://docs.un.org/en/${symbol}` });
const metadata = (symbol: string) => ({ metadata: [['symbol', symbol] as const] });
const title = (symbol: string) => ({ title: symbol });

/** The symbols by which a page is identified each time that it is read. */
function symbolsOf(readings: readonly Partial<PageFacts>[]): (string | undefined)[] {
  const current = createStatementFilter();
  return readings.map(
    (facts) =>
      identifyDocument(current({ address: first, title: 'An app', language: '', metadata: [], text: '', ...facts }))
        .symbol,
  );
}

test.each([
  ['canonical link', canonical],
  ['metadata', metadata],
  ['title', title],
])('the %s counts only at the address at which it was first given', (_, say) => {
  const eleven = { address: first, ...say('A/RES/90/11') };
  const twelve = { address: second, ...say('A/RES/90/12') };
  const stale = { address: second, ...say('A/RES/90/11') };
  expect(symbolsOf([eleven, stale, stale])).toEqual(['A/RES/90/11', undefined, undefined]);
  expect(symbolsOf([eleven, stale, twelve, twelve])).toEqual(['A/RES/90/11', undefined, 'A/RES/90/12', 'A/RES/90/12']);
  expect(symbolsOf([eleven, twelve, eleven])).toEqual(['A/RES/90/11', 'A/RES/90/12', 'A/RES/90/11']);
  expect(symbolsOf([eleven, stale, eleven])).toEqual(['A/RES/90/11', undefined, 'A/RES/90/11']);
  expect(symbolsOf([{}, eleven, stale])).toEqual([undefined, 'A/RES/90/11', undefined]);
});

test('what an address itself names needs no statement, and its fragment changes nothing', () => {
  const stale = { ...canonical('A/RES/90/11') };
  expect(symbolsOf([stale, { ...stale, address: 'https://docs.un.org/en/A/RES/90/12' }])).toEqual([
    'A/RES/90/11',
    'A/RES/90/12',
  ]);
  expect(symbolsOf([stale, { ...stale, address: `${first}#part` }])).toEqual(['A/RES/90/11', 'A/RES/90/11']);
});

test('one that stays beside a new one does not hide it', () => {
  const stale = ['symbol', 'A/RES/90/11'] as const;
  const both = { address: second, metadata: [stale, ['dc.identifier', 'A/RES/90/12'] as const] };
  expect(symbolsOf([{ metadata: [stale] }, both])).toEqual(['A/RES/90/11', 'A/RES/90/12']);
});

test('beyond what is remembered, statements of a page that has moved do not count', () => {
  const many = Array.from({ length: 3_000 }, (_, index) => [`name${index}`, ''] as const);
  const moved = { address: second, metadata: [...many, ['symbol', 'A/RES/90/12'] as const] };
  expect(symbolsOf([{ metadata: [...many, ['symbol', 'A/RES/90/11'] as const] }, moved])).toEqual([
    'A/RES/90/11',
    undefined,
  ]);
});
