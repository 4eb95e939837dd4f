import { SaxesParser } from 'saxes';
import type { Refusal } from './facts.ts';

/** A field of a MARC record: its tag and the texts of its subfields by code; a control field has the code "". */
interface MarcField {
  tag: string;
  subfields: Map<string, string>;
}

/** A MARC record with the line of the file that it begins on. */
export interface MarcRecord {
  line: number;
  fields: MarcField[];
}

const recordStart = /<(?:\w+:)?record\b/g;

/** The name of an element without its namespace prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The fields of one record, or why it can't be read. What follows the end of the record is not looked at. */
function fieldsIn(record: string): MarcField[] | { problem: string } {
  const parser = new SaxesParser({ xmlns: false, fragment: true, position: false });
  const fields: MarcField[] = [];
  let [hasEnded, problem, code, text] = [false, '', '', ''];
  parser.on('error', ({ message }) => {
    if (!hasEnded) problem ||= message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = localName(name);
    if (element === 'controlfield' || element === 'datafield') {
      fields.push({ tag: attributes.tag ?? '', subfields: new Map() });
    }
    code = attributes.code ?? '';
    text = '';
  });
  parser.on('text', (words) => {
    text += words;
  });
  parser.on('cdata', (words) => {
    text += words;
  });
  parser.on('closetag', ({ name }) => {
    const element = localName(name);
    const subfields = fields.at(-1)?.subfields;
    // The first of a repeated subfield counts.
    if (/^(?:control|sub)field$/.test(element) && subfields && !subfields.has(code)) subfields.set(code, text.trim());
    if (element === 'record') hasEnded = true;
  });
  parser.write(record).close();
  if (problem !== '' && hasEnded) return { problem: `the record is not well-formed XML: ${problem}` };
  return hasEnded ? fields : { problem: 'the record has no end: the file breaks off' };
}

/**
 * Reads the records in MARCXML, with or without a namespace prefix. Each is parsed by itself, so that a broken one is
 * refused and costs no other. Never throws.
 */
export function readMarcRecords(text: string): { records: MarcRecord[]; refused: Refusal[] } {
  const records: MarcRecord[] = [];
  const refused: Refusal[] = [];
  const starts = [...text.matchAll(recordStart)].map(({ index }) => index);
  let [line, counted] = [1, 0];
  for (const [at, start] of starts.entries()) {
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    const fields = fieldsIn(text.slice(start, starts[at + 1]));
    if ('problem' in fields) refused.push({ line, reason: fields.problem });
    else records.push({ line, fields });
  }
  return { records, refused };
}
