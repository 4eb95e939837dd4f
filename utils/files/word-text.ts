import { strFromU8, unzipSync } from 'fflate';
import { wordParagraphs } from './word-paragraphs.ts';

/** Parts of a Word file that are read, in this order: the symbol stands in a header. */
const headers = /^word\/header\d*\.xml$/;
const bodies = [/^word\/document\.xml$/, /^word\/footnotes\.xml$/, /^word\/endnotes\.xml$/];
/** Bytes that one part may have when unpacked: a small file can hold a huge one. */
const largestPart = 100_000_000;

/**
 * The text of a Word file (.docx): headers, body, notes. A line that several headers share is read once.
 * @throws Error if it is no such file, or is damaged
 */
export function wordText(file: Uint8Array): string {
  const unzipped = unzipSync(file, {
    filter: ({ name, originalSize }) =>
      originalSize < largestPart && [headers, ...bodies].some((part) => part.test(name)),
  });
  if (!('word/document.xml' in unzipped)) throw new Error('There is no Word document in this file');
  const names = Object.keys(unzipped).sort();
  const textsOf = (part: RegExp) =>
    names
      .filter((name) => part.test(name))
      .map((name) => wordParagraphs(strFromU8(unzipped[name] ?? new Uint8Array())));
  const heads = new Set(textsOf(headers).flatMap((text) => text.split('\n')));
  return [[...heads].join('\n'), ...bodies.flatMap(textsOf)].join('\n');
}
