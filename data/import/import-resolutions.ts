import { existsSync } from 'node:fs';
import { parseSymbol } from '../../utils/finder/symbols/parse-symbol.ts';
import { resolutionColumns } from '../tables/columns.ts';
import { field, type Row, readTable, sortRows, tablePath, writeTable } from '../tables/table.ts';
import { adoptionField } from './adoption.ts';
import { agendaField } from './cleaning/agenda.ts';
import { cleanSymbol, symbolsIn } from './cleaning/clean-symbol.ts';
import { cleanTitle, titleFlag } from './cleaning/clean-title.ts';
import { correct } from './corrections.ts';
import type { MaterialDocument, MaterialResolution } from './material-schemas.ts';
import { sourceCode } from './sources.ts';
import { keepUpdates } from './update/keep-updates.ts';
import { type Numbered, writeNumberBands } from './write-number-bands.ts';

type ResolutionRow = Row<(typeof resolutionColumns)[number]>;

function agendaOf(material: MaterialResolution): string {
  if (material.agenda) return agendaField(material.agenda);
  const title = material.agenda_title ?? material.sc_agenda;
  if (title === undefined || /^resolutions? adopted/i.test(title)) return '';
  return agendaField([{ item: material.agenda_item, title }]);
}

/** The source of the adoption; an inferred one is inferred from the silence of the voting records. */
function adoptionSource(adoption: string, material: MaterialResolution): string {
  if (adoption === '') return '';
  return sourceCode(adoption.endsWith('inferred') ? 'un_votes(' : (material.vote_src ?? material.sources[0]));
}

function resolutionRow(symbol: string, material: MaterialResolution): ResolutionRow {
  const title = cleanTitle(material.title);
  const date = material.date ?? '';
  const adoption = adoptionField(material.adoption, material.adoption_basis);
  const reports =
    material.committee_report?.join(' ') ?? (/on the report/.test(material.basis ?? '') ? material.basis : '');
  return {
    symbol,
    title,
    title_from: title === '' ? '' : sourceCode(material.title_src),
    title_flag: titleFlag(title),
    title_zh: field(material.title_zh),
    date,
    date_from: date === '' ? '' : sourceCode(material.date_src),
    adoption,
    adoption_from: adoptionSource(adoption, material),
    yes: field(material.vote?.yes),
    no: field(material.vote?.no),
    abstain: field(material.vote?.abstain),
    absent: field(material.vote?.absent),
    draft: symbolsIn(material.draft ?? '')[0] ?? '',
    draft_amended: /amended|revised/.test(material.draft ?? '') ? 'yes' : '',
    meeting: cleanSymbol(material.meeting ?? '') ?? '',
    agenda: agendaOf(material),
    committee_report: symbolsIn((reports ?? '').replace(/[()]/g, ' ')).join(' '),
    later_in_series: cleanSymbol(material.later_in_series ?? '') ?? '',
    library_record: field(material.undl_id),
    library_vote_record: field(material.undl_vote_record),
    human_rights_record: field(material.ohchr_record),
  };
}

/** A decision that the material lists among documents. */
const asResolution = ({ agenda: _agenda, ...material }: MaterialDocument): MaterialResolution => ({
  ...material,
  title_src: material.sources[0],
  date_src: material.sources[0],
});

/** Merges two rows of one symbol: what the first lacks comes from the second. */
function merged(first: ResolutionRow, second: ResolutionRow): ResolutionRow {
  const pairs = resolutionColumns.map((column) => [column, first[column] === '' ? second[column] : first[column]]);
  return Object.fromEntries(pairs) as ResolutionRow;
}

/** What the bands need of a row; undefined if it has no number. */
export function numberedOf(row: ResolutionRow): Numbered | undefined {
  const parsed = parseSymbol(row.symbol);
  if (!parsed?.body || parsed.number === undefined) return undefined;
  const { body, kind, session = '', number } = parsed;
  return { body: body.series, kind, session, number, date: row.date };
}

/** Writes resolutions.tsv and number-bands.tsv. */
export function importResolutions(
  resolutions: readonly MaterialResolution[],
  documents: readonly MaterialDocument[],
): void {
  const rows = new Map<string, ResolutionRow>();
  for (const material of [...resolutions, ...documents.map(asResolution)]) {
    const symbol = cleanSymbol(material.symbol);
    if (symbol === undefined) continue;
    const row = resolutionRow(symbol, material);
    const before = rows.get(symbol);
    rows.set(symbol, before ? merged(before, row) : row);
  }
  const path = tablePath('resolutions');
  const before = existsSync(path) ? readTable(path, resolutionColumns) : [];
  const updated = keepUpdates([...rows.values()], before);
  const sorted = sortRows(correct(updated, resolutionColumns), resolutionColumns);
  writeTable(path, resolutionColumns, sorted);
  writeNumberBands(sorted.map(numberedOf).filter((numbered) => numbered !== undefined));
}
