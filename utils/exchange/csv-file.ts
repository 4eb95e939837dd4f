import type { Annotation } from '../annotations/annotation.ts';
import { quoteOf } from '../annotations/quote-of.ts';
import { placeOf } from './documents-of.ts';

/** The columns, in their order, and what stands in them. */
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

/** What a spreadsheet would take for the beginning of a formula. */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A cell after RFC 4180. One that a spreadsheet would run gets an apostrophe before it, and is text. */
const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * Annotations as a table, a row each, after RFC 4180, beginning with the mark by which spreadsheets know UTF-8; in
 * pieces, to be written one after another. What is in the trash is left out.
 */
export async function* csvFile(annotations: AsyncIterable<Annotation> | Iterable<Annotation>): AsyncGenerator<string> {
  yield `\ufeff${Object.keys(columns).join(',')}\r\n`;
  const readers = Object.values(columns);
  for await (const annotation of annotations) {
    if (annotation.deleted !== undefined) continue;
    yield `${readers.map((read) => cell(read(annotation) ?? '')).join(',')}\r\n`;
  }
}
