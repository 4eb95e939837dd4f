import { agendaField } from '../cleaning/agenda.ts';
import { symbolsIn } from '../cleaning/clean-symbol.ts';
import { cleanAll, type RawFacts } from './clean-facts.ts';
import { type ReadFile, updateSources } from './facts.ts';
import { type MarcRecord, readMarcRecords } from './marc-records.ts';

/** "Adopted without vote", "Adopted 141-5-35": how, and the votes. */
function adoptionIn(note: string): Pick<RawFacts, 'adoption' | 'votes'> {
  const [, yes, no, abstain] = /\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b/.exec(note) ?? [];
  if (yes && no && abstain) return { votes: [yes, no, abstain, ''] };
  return /without (?:a )?vote/i.test(note) ? { adoption: 'without vote' } : {};
}

function rawFacts({ line, fields }: MarcRecord): RawFacts {
  const all = (tag: string, code: string) =>
    fields.filter((field) => field.tag === tag).flatMap(({ subfields }) => subfields.get(code) ?? []);
  const one = (tag: string, code: string) => all(tag, code)[0] ?? '';
  const related = symbolsIn(all('993', 'a').join(' '));
  const title = [one('245', 'a'), one('245', 'b')].join(' ').replace(/\s*[:/]\s*$/, '');
  return {
    line,
    source: updateSources.library,
    symbol: one('191', 'a') || one('791', 'a'),
    title: title.replace(/\s*:\s*resolution$/, ''),
    date: one('269', 'a').trim(),
    ...adoptionIn(all('996', 'a').join(' ')),
    others: {
      draft: related.find((symbol) => symbol.includes('/L.')) ?? '',
      meeting: related.find((symbol) => /[/.](?:PV|SR)\./.test(symbol)) ?? '',
      agenda: agendaField(
        fields
          .filter(({ tag }) => tag === '991')
          .map(({ subfields }) => ({
            doc: subfields.get('a'),
            item: subfields.get('b'),
            title: subfields.get('c') ?? '',
          })),
      ),
      library_record: /^\d+$/.test(one('001', '')) ? one('001', '') : '',
    },
  };
}

/** Reads records as the Digital Library exports them (MARCXML); a record that is not well formed is refused. */
export function readMarcXml(text: string): ReadFile {
  const { records, refused } = readMarcRecords(text);
  const cleaned = cleanAll(records.map(rawFacts));
  return { facts: cleaned.facts, refused: [...cleaned.refused, ...refused].sort((a, b) => a.line - b.line) };
}
