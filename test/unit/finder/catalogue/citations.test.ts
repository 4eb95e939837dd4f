import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtRecords } from '../../../../data/build/built-records.ts';
import type { EdgesOf } from '../../../../utils/finder/catalogue/citations/edges.ts';
import { neighbourhood } from '../../../../utils/finder/catalogue/citations/neighbourhood.ts';
import { pathBetween } from '../../../../utils/finder/catalogue/citations/path-between.ts';

/** Edges out of pairs of citing and cited. */
function edgesOfPairs(pairs: readonly (readonly [string, string])[]): EdgesOf {
  return async (symbols) =>
    symbols.map((symbol) => ({
      cites: pairs.flatMap(([citing, cited]) => (citing === symbol ? [cited] : [])),
      citedBy: pairs.flatMap(([citing, cited]) => (cited === symbol ? [citing] : [])),
    }));
}

const { records } = builtRecords();
const real: EdgesOf = async (symbols) =>
  symbols.map((symbol) => {
    const { cites = [], citedBy = [] } = records.get(symbol)?.stored ?? {};
    return { cites, citedBy };
  });

const chain = edgesOfPairs([
  ['c', 'b'],
  ['b', 'a'],
  ['d', 'a'],
  ['x', 'y'],
]);

describe('pathBetween', () => {
  it.each([
    [
      'c',
      'a',
      false,
      [
        { to: 'b', by: 'cites' },
        { to: 'a', by: 'cites' },
      ],
    ],
    [
      'a',
      'c',
      false,
      [
        { to: 'b', by: 'cited by' },
        { to: 'c', by: 'cited by' },
      ],
    ],
    [
      'c',
      'd',
      false,
      [
        { to: 'b', by: 'cites' },
        { to: 'a', by: 'cites' },
        { to: 'd', by: 'cited by' },
      ],
    ],
    [
      'c',
      'a',
      true,
      [
        { to: 'b', by: 'cites' },
        { to: 'a', by: 'cites' },
      ],
    ],
    ['a', 'c', true, undefined],
    ['c', 'd', true, undefined],
    ['c', 'x', false, undefined],
    ['c', 'c', false, []],
    ['c', '__proto__', false, undefined],
  ])('finds a path from %s to %s (onlyCites: %s)', async (from, to, onlyCites, path) => {
    expect(await pathBetween(from, to, chain, { onlyCites })).toEqual(path);
  });

  it('is a path of existing citations, of the same length in both directions', async () => {
    const names = fc.constantFrom(...'abcdefgh');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, names), { maxLength: 16 }), names, names, async (pairs, from, to) => {
        const edgesOf = edgesOfPairs(pairs);
        const path = await pathBetween(from, to, edgesOf);
        const back = await pathBetween(to, from, edgesOf);
        expect(back?.length).toBe(path?.length);
        let at = from;
        for (const { to: next, by } of path ?? []) {
          const pair = by === 'cites' ? [at, next] : [next, at];
          expect(pairs.some(([citing, cited]) => citing === pair[0] && cited === pair[1])).toBe(true);
          at = next;
        }
        if (path) expect(at).toBe(to);
      }),
    );
  });

  it('finds a path in the catalogue', async () => {
    const path = await pathBetween('S/RES/2493(2019)', 'S/RES/1325(2000)', real);
    expect(path?.at(-1)?.to).toBe('S/RES/1325(2000)');
  });
});

describe('neighbourhood', () => {
  it('holds what a text cites on one side and what cites it on the other', async () => {
    expect(await neighbourhood('b', chain, { distance: 2 })).toEqual({
      neighbours: [
        { symbol: 'b', ring: 0, degree: 2 },
        { symbol: 'a', ring: -1, degree: 2 },
        { symbol: 'c', ring: 1, degree: 1 },
      ],
      citations: [
        ['b', 'a'],
        ['c', 'b'],
      ],
    });
  });

  it('keeps the most connected texts, and only the citations among them', async () => {
    const { neighbours, citations } = await neighbourhood('S/RES/1325(2000)', real, { most: 10 });
    expect(neighbours.filter(({ ring }) => ring === 1)).toHaveLength(10);
    const kept = new Set(neighbours.map(({ symbol }) => symbol));
    expect(citations.filter((pair) => pair.some((symbol) => !kept.has(symbol)))).toEqual([]);
    expect(citations.length).toBeGreaterThan(10);
  });
});
