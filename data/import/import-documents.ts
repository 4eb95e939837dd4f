import { documentColumns } from '../tables/columns.ts';
import { field, type Row, sortRows, tablePath, writeTable } from '../tables/table.ts';
import { agendaField, agendaInNote } from './cleaning/agenda.ts';
import { cleanSymbol, symbolsIn } from './cleaning/clean-symbol.ts';
import { cleanTitle, titleFlag } from './cleaning/clean-title.ts';
import { correct } from './corrections.ts';
import type { MaterialDocument } from './material-schemas.ts';
import { sourceCode } from './sources.ts';

type DocumentRow = Row<(typeof documentColumns)[number]>;

/** Words in the type column that say how the material got the document, not what it is. */
const noType = new Set(['mandate source', 'mandate document', 'resolution/decision (symbol not canonical)']);

/** Whether the "title" of a mandate source is a sentence about the mandate. */
const isSentence = (title: string) => /^(The mandate|Furthermore|Pursuant to|In accordance|In its)\b/.test(title);

function documentRow(symbol: string, material: MaterialDocument): DocumentRow {
  const cleaned = cleanTitle(material.title);
  const title = isSentence(cleaned) ? '' : cleaned;
  const { agenda } = material;
  const items = Array.isArray(agenda) ? agenda.map((one) => ({ title: one })) : agendaInNote(agenda ?? '');
  const related = symbolsIn(material.related ?? '').filter((one) => one !== symbol);
  return {
    symbol,
    type: noType.has(material.type ?? '') ? '' : field(material.type),
    title,
    title_flag: titleFlag(title),
    date: material.date ?? '',
    year: field(material.date?.slice(0, 4) ?? material.year),
    yes: field(material.vote?.yes),
    no: field(material.vote?.no),
    abstain: field(material.vote?.abstain),
    absent: field(material.vote?.absent),
    outcome: field(material.outcome),
    meeting: cleanSymbol(material.meeting ?? '') ?? '',
    agenda: agenda === undefined ? '' : agendaField(items),
    sponsors: cleanTitle(material.statement).replace(/^(submitted )?by /i, ''),
    related: related.join(' '),
    library_record: field(material.undl_id),
    human_rights_record: field(material.ohchr_record),
    aliases: '',
    from: [...new Set(material.sources.map(sourceCode))].sort().join(' '),
  };
}

/** Splits a joint symbol: the first becomes the symbol of the record, the second and the joint form its aliases. */
function underFirst(row: DocumentRow): DocumentRow {
  const at = row.symbol.search(/-[A-Z]+\//);
  if (at < 0) return row;
  const aliases = [row.symbol.slice(at + 1), row.symbol];
  return { ...row, symbol: row.symbol.slice(0, at), aliases: aliases.join(' ') };
}

const knownFields = (row: DocumentRow): number => documentColumns.filter((column) => row[column] !== '').length;

/** Writes documents.tsv. */
export function importDocuments(documents: readonly MaterialDocument[]): void {
  const rows = new Map<string, DocumentRow>();
  for (const material of documents) {
    const symbol = cleanSymbol(material.symbol);
    if (symbol === undefined) continue;
    const row = underFirst(documentRow(symbol, material));
    const before = rows.get(row.symbol);
    if (!before || knownFields(row) > knownFields(before)) rows.set(row.symbol, row);
  }
  writeTable(
    tablePath('documents'),
    documentColumns,
    sortRows(correct([...rows.values()], documentColumns), documentColumns),
  );
}
