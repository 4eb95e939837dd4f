import { numberBandColumns } from '../tables/columns.ts';
import { type Row, sortRows, tablePath, writeTable } from '../tables/table.ts';

/** What the bands need of one resolution or decision. */
export interface Numbered {
  body: string;
  kind: string;
  session: string;
  number: number;
  date: string;
}

type BandRow = Row<(typeof numberBandColumns)[number]>;

function band(members: readonly [Numbered, ...Numbered[]]): BandRow {
  const numbers = new Set(members.map((member) => member.number));
  const dates = members
    .map((member) => member.date)
    .filter((date) => date !== '')
    .sort();
  const [{ body, kind, session }] = members;
  return {
    body,
    kind,
    session,
    lowest: String(Math.min(...numbers)),
    highest: String(Math.max(...numbers)),
    first_date: dates[0] ?? '',
    last_date: dates.at(-1) ?? '',
    count: String(numbers.size),
  };
}

/** Writes number-bands.tsv: the numbers of the resolutions and decisions of each body's sessions or years. */
export function writeNumberBands(all: readonly Numbered[]): void {
  const groups = new Map<string, [Numbered, ...Numbered[]]>();
  for (const numbered of all) {
    const key = `${numbered.body}\t${numbered.kind}\t${numbered.session}`;
    const group = groups.get(key);
    if (group) group.push(numbered);
    else groups.set(key, [numbered]);
  }
  const rows = sortRows([...groups.values()].map(band), numberBandColumns);
  writeTable(tablePath('number-bands'), numberBandColumns, rows);
}
