import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies } from '../../../../utils/finder/symbols/body.ts';
import { canonicalSymbol, parseSymbol } from '../../../../utils/finder/symbols/parse-symbol.ts';

describe('canonicalSymbol', () => {
  it.each([
    ['A/RES/65/230', 'A/RES/65/230'],
    ['a/res/65/230', 'A/RES/65/230'],
    ['A/RES/217 (III) A', 'A/RES/217(III)A'],
    ['A/RES/217A(III)', 'A/RES/217(III)A'],
    ['A/RES/217(III)[A]', 'A/RES/217(III)A'],
    ['A/RES/54/54[V]', 'A/RES/54/54V'],
    ['A/RES/33/116 B-II', 'A/RES/33/116B-II'],
    ['А/RES/2200 (ХХI)', 'A/RES/2200(XXI)'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['S/RES/1325', 'S/RES/1325'],
    ['Ｓ/2009/１４６', 'S/2009/146'],
    ['S/PRST/2006/\n49', 'S/PRST/2006/49'],
    ['A /71/PV.1', 'A/71/PV.1'],
    ['A/79/352/ADD.1', 'A/79/352/Add.1'],
    ['S/4417/add.1/rev.1', 'S/4417/Add.1/Rev.1'],
    ['e/cn.4/sub.2/2003/12', 'E/CN.4/Sub.2/2003/12'],
    ['A/CONF.151/26/Rev.1 (Vol. I)', 'A/CONF.151/26/Rev.1(Vol.I)'],
    ['A/80/130(PARTI)', 'A/80/130(PartI)'],
    ['A/68/6 (Sect. 13)', 'A/68/6(Sect.13)'],
    ['S/PV.4568 (Resumption 1)', 'S/PV.4568(Resumption1)'],
    ['HSP/HA.2/Res.1', 'HSP/HA.2/RES.1'],
    ['A/HRC/DEC22/117', 'A/HRC/DEC/22/117'],
    ['E/CN.4/RES/10/(XXXV)', 'E/CN.4/RES/10(XXXV)'],
    ['S/PV9261', 'S/PV.9261'],
    ['ST/AI/2010/3/Amend.1*', 'ST/AI/2010/3/Amend.1'],
    ['A/S‑27/2', 'A/S-27/2'],
    ['E/CN.7/2011/6-E/CN.15/2011/6', 'E/CN.7/2011/6-E/CN.15/2011/6'],
    ['UNTS/2225/39574', 'UNTS/2225/39574'],
  ])('%s is %s', (typed, canonical) => {
    expect(canonicalSymbol(typed)).toBe(canonical);
  });

  it.each([
    '',
    'A',
    'A/RES',
    'and/or',
    'N/A',
    '__proto__',
    'constructor',
    'A/RES/53/...',
    'A/RES/48/213 A and B',
    'A/62/(unbalanced',
    'A/62/((1))',
    'foo/1',
    '/////',
    'A'.repeat(10_000),
    `A/${'1/'.repeat(5000)}`,
  ])('%.40s is no symbol', (text) => {
    expect(canonicalSymbol(text)).toBeUndefined();
  });
});

describe('parseSymbol', () => {
  it.each([
    ['A/RES/65/230', 'resolution', 'A', '65', 230, undefined],
    ['A/RES/217(III)A', 'resolution', 'A', 'III', 217, 'A'],
    ['A/RES/2248(S-V)', 'resolution', 'A', 'S-V', 2248, undefined],
    ['A/RES/ES-10/14', 'resolution', 'A', 'ES-10', 14, undefined],
    ['S/RES/1846(2008)', 'resolution', 'S', '2008', 1846, undefined],
    ['E/RES/155(VII)C', 'resolution', 'E', 'VII', 155, 'C'],
    ['A/DEC/63/565B', 'decision', 'A', '63', 565, 'B'],
    ['A/HRC/DEC/OM/1/101', 'decision', 'A/HRC', 'OM/1', 101, undefined],
    ['CTOC/COP/RES/5/1', 'resolution', 'CTOC/COP', '5', 1, undefined],
    ['UNEP/EA.5/RES.14', 'resolution', 'UNEP/EA', '5', 14, undefined],
    ['FCCC/DEC/1/CP.21', 'decision', 'FCCC/CP', '21', 1, undefined],
    ['A/HRC/RES/27/31/Corr.1', 'document', 'A/HRC', '27', 31, undefined],
    ['A/C.3/65/L.5', 'document', 'A/C.3', undefined, undefined, undefined],
    ['E/CN.4/2003/12', 'document', 'E/CN.4', undefined, undefined, undefined],
    ['E/CN.4/Sub.2/2003/12', 'document', 'E/CN.4/Sub.2', undefined, undefined, undefined],
    ['A/CONF.999/1', 'document', 'A/CONF', undefined, undefined, undefined],
  ])('%s', (symbol, kind, series, session, number, letters) => {
    const parsed = parseSymbol(symbol);
    expect(parsed).toMatchObject({ symbol, kind });
    expect([parsed?.body?.series, parsed?.session, parsed?.number, parsed?.letters]).toEqual([
      series,
      session,
      number,
      letters,
    ]);
  });

  it('distinguishes a year, a session and a running number', () => {
    expect(parseSymbol('S/2009/146')?.steps).toEqual([
      { type: 'year', year: 2009 },
      { type: 'number', number: '146' },
    ]);
    expect(parseSymbol('S/11353/Add.24')?.steps[0]).toEqual({ type: 'number', number: '11353' });
    expect(parseSymbol('A/65/92')?.steps[0]).toEqual({ type: 'session', session: { kind: 'regular', number: 65 } });
    expect(parseSymbol('A/2556/Corr.1')?.steps[0]).toEqual({ type: 'number', number: '2556' });
  });

  it('finds both symbols of a joint one', () => {
    const parsed = parseSymbol('A/72/684-E/2018/7');
    expect(parsed?.body?.series).toBe('A');
    expect(parsed?.joined?.symbol).toBe('E/2018/7');
  });
});

/** Texts that look like symbols, so that the grammar has something to parse. */
const piece = fc.oneof(
  fc.constantFrom('RES', 'DEC', 'L.5', 'Add.1', 'Rev.2', 'PV.', '(III)', '(2000)', 'A', 'A-C', 'S-20', '(Vol.I)', '-E'),
  fc.nat(3000).map(String),
);
const symbolLike = fc
  .tuple(
    fc.constantFrom(...bodies.map(({ series }) => series)),
    fc.array(fc.tuple(fc.constantFrom('/', '/', '/', '/', '', '.', ' '), piece), { minLength: 1, maxLength: 6 }),
  )
  .map(([series, pieces]) => series + pieces.map((joint) => joint.join('')).join(''));

describe('laws', () => {
  it('parsing never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), symbolLike), (text) => {
        parseSymbol(text);
      }),
    );
  });

  it('a canonical symbol is its own canonical form and parses the same', () => {
    let parsedTexts = 0;
    fc.assert(
      fc.property(symbolLike, (text) => {
        const parsed = parseSymbol(text);
        if (!parsed) return;
        parsedTexts++;
        expect(parseSymbol(parsed.symbol)).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
    expect(parsedTexts).toBeGreaterThan(200);
  });

  it('case and white space change nothing', () => {
    fc.assert(
      fc.property(symbolLike, (text) => {
        expect(canonicalSymbol(` ${text.toLowerCase().replaceAll('/', ' /\u00a0')}`)).toBe(canonicalSymbol(text));
      }),
    );
  });
});
