import type { Refusal } from './facts.ts';

/** A record of a comma-separated file: its fields by column name, and the line that it begins on. */
export interface CsvRecord {
  line: number;
  fields: ReadonlyMap<string, string>;
}

/** The fields of each record with the line it begins on; a last one with an open quote is marked. */
function* records(text: string): Generator<{ line: number; fields: string[]; isOpen: boolean }> {
  let fields: string[] = [];
  let value = '';
  let [line, begun] = [1, 1];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line++;
    if (isQuoted) {
      if (character !== '"') value += character;
      else if (text.charAt(at + 1) === '"') value += text.charAt(++at);
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') {
      fields.push(value);
      value = '';
    } else if (character === '\n') {
      yield { line: begun, fields: [...fields, value.replace(/\r$/, '')], isOpen: false };
      fields = [];
      value = '';
      begun = line;
    } else value += character;
  }
  if (value !== '' || fields.length > 0) yield { line: begun, fields: [...fields, value], isOpen: isQuoted };
}

/** Reads comma-separated text (RFC 4180) with a line of column names; lines with too few or many fields are refused. */
export function readCsv(text: string): { records: CsvRecord[]; refused: Refusal[] } {
  const read: CsvRecord[] = [];
  const refused: Refusal[] = [];
  let names: string[] | undefined;
  for (const { line, fields, isOpen } of records(text.replace(/^\ufeff/, ''))) {
    if (names === undefined) names = fields.map((name) => name.trim().toLowerCase());
    else if (fields.length === 1 && fields[0] === '') continue;
    else if (isOpen) refused.push({ line, reason: 'the file breaks off inside quotation marks' });
    else if (fields.length !== names.length) {
      refused.push({ line, reason: `${fields.length} fields instead of ${names.length}` });
    } else read.push({ line, fields: new Map(names.map((name, at) => [name, fields[at] ?? ''])) });
  }
  return { records: read, refused };
}
