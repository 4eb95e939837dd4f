import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  citationColumns,
  documentColumns,
  exceptionColumns,
  resolutionColumns,
  sourceColumns,
} from '../../../data/tables/columns.ts';
import { readTable, tablePath } from '../../../data/tables/table.ts';
import { canonicalSymbol, parseSymbol } from '../../../utils/finder/symbols/parse-symbol.ts';
import { sessionIn, yearIn } from '../../../utils/finder/symbols/session.ts';

const resolutions = readTable(tablePath('resolutions'), resolutionColumns);
const documents = readTable(tablePath('documents'), documentColumns);
const citations = readTable(tablePath('citations'), citationColumns);
const exceptions = new Set(
  readTable(tablePath('exceptions'), exceptionColumns).map(({ symbol, check }) => `${symbol}\t${check}`),
);
const dates = new Map([...resolutions, ...documents].map(({ symbol, date }) => [symbol, date]));

/** Lines that break a rule, apart from those that exceptions.tsv gives the reason for. */
const offenders = (check: string, symbols: readonly string[]): string[] =>
  symbols.filter((symbol) => !exceptions.has(`${symbol}\t${check}`));

const count = z.string().regex(/^\d*$/);
const date = z.union([z.literal(''), z.iso.date()]);
const canonical = z.string().refine((symbol) => canonicalSymbol(symbol) === symbol, 'is not canonical');
const canonicalList = z
  .string()
  .refine(
    (list) => list.split(' ').every((symbol) => symbol === '' || canonicalSymbol(symbol) === symbol),
    'is not canonical',
  );
const votes = { yes: count, no: count, abstain: count, absent: count };

const resolutionSchema = z.object({
  symbol: canonical,
  title_flag: z.enum(['', 'c', 't']),
  date,
  adoption: z.enum(['', 'vote', 'unanimous vote', 'without vote', 'without vote, inferred']),
  ...votes,
  draft: canonicalList,
  draft_amended: z.enum(['', 'yes']),
  meeting: canonicalList,
  committee_report: canonicalList,
  later_in_series: canonicalList,
  library_record: count,
  library_vote_record: count,
  human_rights_record: count,
});
const documentSchema = z.object({
  symbol: canonical,
  title_flag: z.enum(['', 'c', 't']),
  date,
  year: z.string().regex(/^(\d{4})?$/),
  ...votes,
  meeting: canonicalList,
  related: canonicalList,
  aliases: canonicalList,
  library_record: count,
});

describe.each([
  ['resolutions', resolutions, resolutionSchema],
  ['documents', documents, documentSchema],
] as const)('%s.tsv', (_, rows, schema) => {
  it('fits its schema in every line', () => {
    const wrong = rows.flatMap(
      (row) => schema.safeParse(row).error?.issues.map(({ path, message }) => `${row.symbol} ${path} ${message}`) ?? [],
    );
    expect(wrong).toEqual([]);
  });

  it('is sorted by symbol and names each once', () => {
    const symbols = rows.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
    expect(symbols).toEqual([...symbols].sort());
  });

  it('has no control characters, no doubled spaces, no entities, and composed letters only', () => {
    const wrong = rows.flatMap((row) =>
      Object.values(row).filter(
        (text) => /\p{Cc}| {2}|^ | $|&[a-z]+;|&#\d+;/u.test(text) || text !== text.normalize('NFC'),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has no vote of more members than the body has', () => {
    const members: Readonly<Record<string, number>> = { A: 193, S: 15, E: 54, 'A/HRC': 47, 'E/CN.4': 53 };
    const wrong = rows.filter((row) => {
      const total = Number(row.yes) + Number(row.no) + Number(row.abstain) + Number(row.absent);
      return total > (members[parseSymbol(row.symbol)?.body?.series ?? ''] ?? 193);
    });
    expect(wrong.map(({ symbol }) => symbol)).toEqual([]);
  });
});

describe('resolutions.tsv', () => {
  it('holds only resolutions and decisions of known bodies', () => {
    const kinds = new Set(resolutions.map(({ symbol }) => parseSymbol(symbol)?.kind));
    expect([...kinds].sort()).toEqual(['decision', 'resolution']);
  });

  it('dates each resolution within its year', () => {
    const wrong = resolutions.filter(({ symbol, date: adopted }) => {
      const year = yearIn(parseSymbol(symbol)?.session ?? '');
      return year !== undefined && adopted !== '' && Number(adopted.slice(0, 4)) !== year;
    });
    expect(
      offenders(
        'date in year',
        wrong.map(({ symbol }) => symbol),
      ),
    ).toEqual([]);
  });

  it("dates the Assembly's resolutions within their session, from September to September", () => {
    const wrong = resolutions.filter(({ symbol, date: adopted }) => {
      const parsed = parseSymbol(symbol);
      const session = sessionIn(parsed?.session ?? '');
      if (parsed?.body?.series !== 'A' || session?.kind !== 'regular' || adopted === '') return false;
      const from = session.number === 1 ? '1946-01-01' : `${1945 + session.number}-09-01`;
      return adopted < from || adopted > `${1946 + session.number}-${session.number === 1 ? '12-31' : '09-30'}`;
    });
    expect(
      offenders(
        'date in session',
        wrong.map(({ symbol }) => symbol),
      ),
    ).toEqual([]);
  });

  it('dates resolutions of Roman sessions of the Economic and Social Council before 1979', () => {
    const wrong = resolutions.filter(
      ({ symbol, date: adopted }) => /^E\/RES\/\d+\(/.test(symbol) && adopted > '1978-12-31',
    );
    expect(wrong.map(({ symbol }) => symbol)).toEqual([]);
  });

  it('has votes only for texts that were put to the vote', () => {
    const wrong = resolutions.filter(({ yes, adoption }) => yes !== '' && adoption !== 'vote');
    expect(wrong.map(({ symbol }) => symbol)).toEqual([]);
  });

  it('names a known source for every title, date and adoption', () => {
    const codes = new Set(readTable(tablePath('sources'), sourceColumns).map(({ code }) => code));
    const wrong = resolutions.filter(
      (row) =>
        (row.title === '') !== (row.title_from === '') ||
        (row.adoption === '') !== (row.adoption_from === '') ||
        [row.title_from, row.date_from, row.adoption_from].some((code) => code !== '' && !codes.has(code)),
    );
    expect(wrong.map(({ symbol }) => symbol)).toEqual([]);
  });
});

describe('citations.tsv', () => {
  it('holds canonical symbols, each pair once, sorted, and no text that cites itself', () => {
    const pairs = citations.map(({ citing, cited }) => `${citing}\t${cited}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).toEqual([...pairs].sort());
    const wrong = citations.filter(
      ({ citing, cited }) => citing === cited || canonicalSymbol(citing) !== citing || canonicalSymbol(cited) !== cited,
    );
    expect(wrong).toEqual([]);
  });

  it('cites nothing that is newer than the citing text', () => {
    const wrong = citations.filter(({ citing, cited }) => {
      const [citingDate, citedDate] = [dates.get(citing), dates.get(cited)];
      return citingDate && citedDate && citingDate < citedDate;
    });
    expect(wrong).toEqual([]);
  });
});

describe('exceptions.tsv', () => {
  it('lists existing records only, each with a reason', () => {
    const rows = readTable(tablePath('exceptions'), exceptionColumns);
    expect(rows.filter(({ symbol, reason }) => !dates.has(symbol) || reason === '')).toEqual([]);
  });
});
