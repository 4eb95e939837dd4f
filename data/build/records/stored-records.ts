import type { Adoption, StoredRecord } from '../../../utils/finder/catalogue/record.ts';
import { isAdopted } from '../../import/cleaning/clean-symbol.ts';
import { documentColumns, resolutionColumns, sourceColumns } from '../../tables/columns.ts';
import { type Row, readTable, tablePath } from '../../tables/table.ts';

type ResolutionRow = Row<(typeof resolutionColumns)[number]>;
type DocumentRow = Row<(typeof documentColumns)[number]>;
type VoteRow = Pick<ResolutionRow, 'yes' | 'no' | 'abstain' | 'absent'>;

/** A record while it is being built, with the other symbols of the same text. */
export interface Building {
  symbol: string;
  stored: StoredRecord;
  aliases: readonly string[];
}

/** The facts of a record, or of an adoption, that are a text, a number, or a list of symbols. */
type FactsOf<Facts, Value> = {
  [Fact in keyof Facts]-?: Value extends Facts[Fact] ? Fact : never;
}[keyof Facts];
type TextFact = FactsOf<StoredRecord, string>;
type CountFact = FactsOf<StoredRecord, number> | FactsOf<Adoption, number>;
type ListFact = FactsOf<StoredRecord, string[]>;

const text = <Fact extends TextFact>(fact: Fact, value: string): { [Key in Fact]?: string } =>
  value === '' ? {} : ({ [fact]: value } as Record<Fact, string>);
const number = <Fact extends CountFact>(fact: Fact, value: string): { [Key in Fact]?: number } =>
  value === '' ? {} : ({ [fact]: Number(value) } as Record<Fact, number>);
const words = (value: string): string[] => value.split(' ').filter((word) => word !== '');
const list = <Fact extends ListFact>(fact: Fact, values: string[]): { [Key in Fact]?: string[] } =>
  values.length === 0 ? {} : ({ [fact]: values } as Record<Fact, string[]>);

const votes = (row: VoteRow) => ({
  ...number('yes', row.yes),
  ...number('no', row.no),
  ...number('abstain', row.abstain),
  ...number('absent', row.absent),
});

function adoptionOf(row: ResolutionRow): { adoption?: Adoption } {
  if (row.adoption === '') return {};
  if (row.adoption.startsWith('without vote')) {
    return { adoption: { how: 'without vote', ...(row.adoption.endsWith('inferred') && { inferred: true }) } };
  }
  return { adoption: { how: 'vote', ...votes(row), ...(row.adoption === 'unanimous vote' && { unanimous: true }) } };
}

/** The facts in an agenda field such as "A/65/251 105 Title | - - Title". */
function agendaOf(field: string): StoredRecord {
  if (field === '') return {};
  const items = field.split(' | ').map((item) => /^(\S+) (\S+) (.*)$/.exec(item) ?? []);
  const [, document = '-', item = '-'] = items[0] ?? [];
  return {
    ...text('agendaDocument', document === '-' ? '' : document),
    ...text('agendaItem', item === '-' ? '' : item),
    agenda: [...new Set(items.map(([, , , title = '']) => title))].join('; '),
  };
}

const cut = (flag: string) => (flag === 't' ? { titleCut: true } : {});

/** All resolutions and decisions as the shards store them, without what other records say of them. */
export function resolutionRecords(): Building[] {
  const unofficial = new Map(
    readTable(tablePath('sources'), sourceColumns)
      .filter(({ official }) => official === '')
      .map(({ code, source }) => [code, source]),
  );
  return readTable(tablePath('resolutions'), resolutionColumns).map((row) => ({
    symbol: row.symbol,
    aliases: [],
    stored: {
      ...text('title', row.title),
      ...cut(row.title_flag),
      ...text('titleZh', row.title_zh),
      ...text('titleSource', unofficial.get(row.title_from) ?? ''),
      ...text('date', row.date),
      ...adoptionOf(row),
      ...text('draft', row.draft),
      ...(row.draft_amended === 'yes' && { draftAmended: true }),
      ...list('committeeReports', words(row.committee_report)),
      ...text('meeting', row.meeting),
      ...agendaOf(row.agenda),
      ...text('laterInSeries', row.later_in_series),
      ...number('libraryRecord', row.library_record),
      ...number('libraryVoteRecord', row.library_vote_record),
      ...number('humanRightsRecord', row.human_rights_record),
    },
  }));
}

/** All other documents as the shards store them. */
export function documentRecords(): Building[] {
  return readTable(tablePath('documents'), documentColumns).map((row: DocumentRow) => ({
    symbol: row.symbol,
    aliases: words(row.aliases),
    stored: {
      ...text('type', row.type),
      ...text('title', row.title),
      ...cut(row.title_flag),
      ...text('date', row.date),
      ...number('year', row.date === '' ? row.year : ''),
      ...(row.yes !== '' && { adoption: { how: 'vote' as const, ...votes(row) } }),
      ...text('outcome', row.outcome),
      ...text('meeting', row.meeting),
      ...agendaOf(row.agenda),
      ...text('sponsors', row.sponsors),
      ...list('adoptedAs', words(row.related).filter(isAdopted)),
      ...list(
        'related',
        words(row.related).filter((symbol) => !isAdopted(symbol)),
      ),
      ...number('libraryRecord', row.library_record),
      ...number('humanRightsRecord', row.human_rights_record),
    },
  }));
}
