import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchCatalogue } from '../../../utils/background/search-catalogue.ts';
import { searchFindingsSchema } from '../../../utils/descriptions/search-findings.ts';
import type { SearchAnswer } from '../../../utils/finder/catalogue/open-catalogue.ts';

const finding = (...symbols: string[]) => ({
  search: async (): Promise<SearchAnswer> => ({ hits: symbols.map((symbol) => ({ symbol, score: 1 })) }),
});

it.each([
  [
    'what the catalogue finds, in its order',
    'piracy',
    ['S/RES/1851(2008)', 'A/RES/1/1'],
    ['S/RES/1851(2008)', 'A/RES/1/1'],
  ],
  [
    'only a complete citation, though its words find others',
    'General Assembly resolution 65/230 of 21 December 2010',
    ['S/PV.2410'],
    ['A/RES/65/230'],
  ],
  [
    'a citation before other results for its number',
    'Security Council resolution 1325 (2000)',
    ['A/RES/1325(XIII)', 'S/RES/1325(2000)'],
    ['S/RES/1325(2000)', 'A/RES/1325(XIII)'],
  ],
  ['a symbol that is not in the catalogue', 'A/HRC/WG.6/3/L.1', [], ['A/HRC/WG.6/3/L.1']],
  ['nothing for meaningless input', '😀', [], []],
])('finds %s', async (_, typed, hits, expected) => {
  expect(await searchCatalogue(finding(...hits), typed, 20)).toEqual({ symbols: expected });
});

it('says if the catalogue could not be read', async () => {
  const damaged = { search: async (): Promise<SearchAnswer> => ({ hits: [], problem: 'damaged shard' }) };
  expect(await searchCatalogue(damaged, 'piracy', 20)).toEqual({ symbols: [], problem: 'catalogue' });
});

it('gives each symbol once and no more than the limit, whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string(),
      fc.array(fc.constantFrom('A/RES/1/1', 'A/RES/1/2', 'A/RES/1/3')),
      async (typed, hits) => {
        const { symbols } = searchFindingsSchema.parse(await searchCatalogue(finding(...hits), typed, 2));
        expect(symbols.length).toBeLessThanOrEqual(2);
        expect(new Set(symbols).size).toBe(symbols.length);
      },
    ),
  );
});
