import { describe, expect, it } from 'vitest';
import {
  bodyColumns,
  bodyNameColumns,
  correctionColumns,
  countryColumns,
  countryNameColumns,
  numberBandColumns,
  resolutionColumns,
  symbolPartColumns,
  symbolPartNameColumns,
} from '../../../data/tables/columns.ts';
import { readTable, sortRows, tablePath } from '../../../data/tables/table.ts';
import { parseSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';
import { languages } from '../../../utils/ground/language.ts';

const bodies = readTable(tablePath('bodies'), bodyColumns);
const names = readTable(tablePath('body-names'), bodyNameColumns);

describe('bodies.tsv and body-names.tsv', () => {
  it('names every body in six languages', () => {
    const named = new Set(
      names.filter(({ use }) => use === 'name').map(({ series, language }) => `${series} ${language}`),
    );
    const wanted = bodies.flatMap(({ series }) => languages.map((language) => `${series} ${language}`));
    expect(wanted.filter((one) => !named.has(one))).toEqual([]);
    expect(named.size).toBe(wanted.length);
  });

  it('gives every body a series of its own and a parent that is a body', () => {
    const series = new Set(bodies.map((body) => body.series));
    expect(series.size).toBe(bodies.length);
    expect(bodies.filter(({ parent }) => parent !== '' && !series.has(parent))).toEqual([]);
  });

  it('counts years and sessions forward', () => {
    const backward = bodies.filter(
      ({ since, until, session_from, session_to }) =>
        (until !== '' && Number(until) < Number(since)) ||
        (session_to !== '' && Number(session_to) < Number(session_from)),
    );
    expect(backward).toEqual([]);
  });
});

describe('symbol-parts.tsv', () => {
  it('names every part in six languages', () => {
    const parts = readTable(tablePath('symbol-parts'), symbolPartColumns).map(({ part }) => part);
    const named = readTable(tablePath('symbol-part-names'), symbolPartNameColumns).filter(({ use }) => use === 'name');
    expect(named.map(({ part, language }) => `${part} ${language}`).sort()).toEqual(
      parts.flatMap((part) => languages.map((language) => `${part} ${language}`)).sort(),
    );
  });
});

describe('number-bands.tsv', () => {
  const bands = readTable(tablePath('number-bands'), numberBandColumns);

  it('holds the number of every resolution and decision', () => {
    const byKey = new Map(bands.map((band) => [`${band.body} ${band.kind} ${band.session}`, band]));
    const outside = readTable(tablePath('resolutions'), resolutionColumns).filter(({ symbol }) => {
      const { body, kind, session = '', number = 0 } = parseSymbol(symbol) ?? {};
      const band = byKey.get(`${body?.series} ${kind} ${session}`);
      return !band || number < Number(band.lowest) || number > Number(band.highest);
    });
    expect(outside).toEqual([]);
  });

  it("knows the year of a Security Council resolution: the years' numbers follow one another", () => {
    const years = bands.filter(({ body, kind }) => body === 'S' && kind === 'resolution');
    const overlapping = years.slice(1).filter((band, index) => Number(band.lowest) <= Number(years[index]?.highest));
    expect(overlapping).toEqual([]);
    const year = years.find(({ lowest, highest }) => Number(lowest) <= 1325 && 1325 <= Number(highest));
    expect(year?.session).toBe('2000');
  });
});

describe('corrections.tsv', () => {
  it('has been applied', () => {
    const resolutions = new Map(readTable(tablePath('resolutions'), resolutionColumns).map((row) => [row.symbol, row]));
    const corrections = readTable(tablePath('corrections'), correctionColumns);
    expect(corrections.filter(({ reason }) => reason === '')).toEqual([]);
    const pending = corrections.filter(({ symbol, column, value }) => {
      const row = resolutions.get(symbol);
      const columns = resolutionColumns.filter((one) => column.split(' ').includes(one));
      return row !== undefined && (column === 'symbol' || columns.some((one) => row[one] !== value));
    });
    expect(pending).toEqual([]);
  });
});

describe('country names', () => {
  it('name countries by codes that exist, each in six languages', () => {
    const codes = new Set(readTable(tablePath('countries'), countryColumns).map((row) => row.alpha_3));
    const rows = readTable(tablePath('country-names'), countryNameColumns);
    expect(rows.filter((row) => !codes.has(row.alpha_3))).toEqual([]);
    const named = new Set(rows.map((row) => row.alpha_3));
    expect(rows).toHaveLength(named.size * languages.length);
  });
});

it.each([
  ['bodies', bodyColumns],
  ['body-names', bodyNameColumns],
  ['symbol-parts', symbolPartColumns],
  ['number-bands', numberBandColumns],
  ['countries', countryColumns],
] as const)('%s.tsv is sorted', (name, columns: readonly string[]) => {
  const rows = readTable(tablePath(name), columns);
  expect(rows).toEqual(sortRows(rows, columns));
});
