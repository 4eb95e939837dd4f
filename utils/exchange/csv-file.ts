import type { Annotation } from '../annotations/annotation.ts';
import { quoteOf } from '../annotations/quote-of.ts';
import { placeOf } from './documents-of.ts';

/** The columns, in order, and what is in them. */
const columns: Readonly<Record<string, (annotation: Annotation) => string | undefined>> = {
  symbol: ({ document }) => document.symbol,
  title: ({ document }) => document.title,
  language: ({ document }) => document.language,
  address: ({ document }) => document.address,
  paragraph: placeOf,
  quotation: quoteOf,
  note: ({ note }) => note,
  colour: ({ colour }) => colour,
  tags: ({ tags }) => tags.join('; '),
  created: ({ created }) => new Date(created).toISOString(),
  modified: ({ modified }) => new Date(modified).toISOString(),
  identifier: ({ id }) => id,
};

/** What makes a spreadsheet take a cell for a formula, behind whatever it may skip: blanks, marks, control characters. */
const formula = /^[\p{Z}\p{C}\s]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r]/u;

/** A cell as in RFC 4180. An apostrophe before what a spreadsheet would run as a formula makes it text. */
const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * Annotations as CSV (RFC 4180), a row each, with the byte order mark by which spreadsheets recognise UTF-8; in pieces,
 * to be written one after another. The trash is left out.
 */
export async function* csvFile(annotations: AsyncIterable<Annotation> | Iterable<Annotation>): AsyncGenerator<string> {
  yield `\ufeff${Object.keys(columns).join(',')}\r\n`;
  const readers = Object.values(columns);
  for await (const annotation of annotations) {
    if (annotation.deleted !== undefined) continue;
    yield `${readers.map((read) => cell(read(annotation) ?? '')).join(',')}\r\n`;
  }
}
