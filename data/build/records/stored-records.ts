import type { Adoption } from '../../../utils/finder/catalogue/record.ts';
import type { StoredRecord } from '../../../utils/finder/catalogue/shard-format.ts';
import { isAdopted } from '../../import/cleaning/clean-symbol.ts';
import { documentColumns, resolutionColumns, sourceColumns } from '../../tables/columns.ts';
import { type Row, readTable, tablePath } from '../../tables/table.ts';

type ResolutionRow = Row<(typeof resolutionColumns)[number]>;
type DocumentRow = Row<(typeof documentColumns)[number]>;
type VoteRow = Pick<ResolutionRow, 'yes' | 'no' | 'abstain' | 'absent'>;

/** A record on its way into a shard, with the other symbols that it goes by. */
export interface Building {
  symbol: string;
  stored: StoredRecord;
  aliases: readonly string[];
}

const text = <Key extends string>(key: Key, value: string): { [K in Key]?: string } =>
  value === '' ? {} : ({ [key]: value } as { [K in Key]?: string });
const number = <Key extends string>(key: Key, value: string): { [K in Key]?: number } =>
  value === '' ? {} : ({ [key]: Number(value) } as { [K in Key]?: number });
const words = (value: string): string[] => value.split(' ').filter((word) => word !== '');
const list = <Key extends string>(key: Key, values: string[]): { [K in Key]?: string[] } =>
  values.length === 0 ? {} : ({ [key]: values } as { [K in Key]?: string[] });

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

/** The agenda field "A/65/251 105 Title | - - Title" as the record has it. */
function agendaOf(field: string): Pick<StoredRecord, 'agenda' | 'agendaDocument' | 'agendaItem'> {
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

/** All resolutions and decisions as kept in shards, without what others say of them. */
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

/** All other documents as kept in shards. */
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
