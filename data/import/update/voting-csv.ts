import { agendaField, agendaInNote } from '../cleaning/agenda.ts';
import { cleanSymbol, symbolsIn } from '../cleaning/clean-symbol.ts';
import { cleanAll, type RawFacts } from './clean-facts.ts';
import { type ReadFile, type Refusal, updateSources } from './facts.ts';
import { type CsvRecord, readCsv } from './read-csv.ts';

/** Whether a line of column names is that of the Library's voting data. */
export const isVotingCsv = (head: string): boolean =>
  ['undl_id', 'ms_code', 'resolution', 'total_yes'].every((name) => head.toLowerCase().includes(name));

const counts = ['total_yes', 'total_no', 'total_abstentions', 'total_non_voting'] as const;

function rawFacts({ line, fields }: CsvRecord): RawFacts {
  const value = (...names: string[]) => names.map((name) => fields.get(name)?.trim() ?? '').find((one) => one) ?? '';
  const [yes, no, abstain, absent] = counts.map((name) => value(name).replace(/\.0$/, ''));
  const agenda = value('agenda_title', 'agenda');
  return {
    line,
    source: updateSources.voting,
    symbol: value('resolution'),
    title: value('title', 'description'),
    date: value('date'),
    votes: [yes ?? '', no ?? '', abstain ?? '', absent ?? ''],
    adoption: /without/i.test(value('modality')) ? 'without vote' : '',
    others: {
      draft: symbolsIn(value('draft'))[0] ?? '',
      meeting: cleanSymbol(value('meeting')) ?? '',
      committee_report: symbolsIn(value('committee_report')).join(' '),
      agenda: agendaField(
        /^[AE]\/\S+ /.test(agenda) ? agendaInNote(agenda.replace(/ (?=\D)/, ' - ')) : [{ title: agenda }],
      ),
      library_vote_record: /^\d+$/.test(value('undl_id')) ? value('undl_id') : '',
    },
  };
}

/**
 * Reads the voting data that the Dag Hammarskjöld Library publishes (ga_voting, sc_voting): one line per Member
 * State. The first line of a resolution counts for all of them; a later one with other figures is refused.
 */
export function readVotingCsv(text: string): ReadFile {
  const { records, refused } = readCsv(text);
  const firsts = new Map<string, RawFacts>();
  const differing: Refusal[] = [];
  for (const record of records) {
    const raw = rawFacts(record);
    const first = firsts.get(raw.symbol);
    if (!first) firsts.set(raw.symbol, raw);
    else if (first.votes?.join() !== raw.votes?.join() || first.date !== raw.date) {
      differing.push({ line: raw.line, reason: `${raw.symbol} differs from line ${first.line}` });
    }
  }
  const cleaned = cleanAll([...firsts.values()]);
  return {
    facts: cleaned.facts,
    refused: [...refused, ...differing, ...cleaned.refused].sort((a, b) => a.line - b.line),
  };
}
