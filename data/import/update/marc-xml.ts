import { agendaField } from '../cleaning/agenda.ts';
import { symbolsIn } from '../cleaning/clean-symbol.ts';
import { cleanAll, type RawFacts } from './clean-facts.ts';
import { type ReadFile, type Refusal, updateSources } from './facts.ts';

/** A field of a MARC record: its tag and the texts of its subfields by code. */
interface MarcField {
  tag: string;
  subfields: ReadonlyMap<string, string>;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decoded = (text: string): string =>
  text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,4});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return entities.get(name.toLowerCase()) ?? entity;
    const code = name.charAt(1).toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';

function fieldsOf(record: string): MarcField[] {
  const fields: MarcField[] = [];
  for (const [, , kind = '', attributes = '', content = ''] of record.matchAll(
    /<((?:\w+:)?(control|data)field)\b([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    const tag = attribute(attributes, 'tag');
    const subfields = new Map<string, string>();
    if (kind === 'control') subfields.set('', decoded(content).trim());
    for (const [, , codes = '', text = ''] of content.matchAll(/<((?:\w+:)?subfield)\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
      const code = attribute(codes, 'code');
      if (!subfields.has(code)) subfields.set(code, decoded(text).trim());
    }
    fields.push({ tag, subfields });
  }
  return fields;
}

/** "Adopted without vote", "Adopted 141-5-35": how, and the votes. */
function adoptionIn(note: string): Pick<RawFacts, 'adoption' | 'votes'> {
  const [, yes, no, abstain] = /\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b/.exec(note) ?? [];
  if (yes && no && abstain) return { votes: [yes, no, abstain, ''] };
  return /without (?:a )?vote/i.test(note) ? { adoption: 'without vote' } : {};
}

function rawFacts(record: string, line: number): RawFacts {
  const fields = fieldsOf(record);
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

/** Reads records as the Digital Library exports them (MARCXML); a last record that has no end is refused. */
export function readMarcXml(text: string): ReadFile {
  const raws: RawFacts[] = [];
  const broken: Refusal[] = [];
  const [, ...pieces] = text.split(/<(?:\w+:)?record\b/);
  let line = text
    .split(/<(?:\w+:)?record\b/, 1)
    .join('')
    .split('\n').length;
  for (const piece of pieces) {
    if (/<\/(?:\w+:)?record>/.test(piece)) raws.push(rawFacts(piece, line));
    else broken.push({ line, reason: 'the record has no end: the file breaks off' });
    line += piece.split('\n').length - 1;
  }
  const cleaned = cleanAll(raws);
  return { facts: cleaned.facts, refused: [...cleaned.refused, ...broken] };
}
