import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordText } from '../../../utils/files/word-text.ts';

const part = (name: string, content: string) =>
  strToU8(`<?xml version="1.0"?><w:${name} xmlns:w="urn:w" xmlns:mc="urn:mc">${content}</w:${name}>`);

/** A Word file with a body and, if given, other parts. */
function wordFile(body: string, others: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...others });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

test.each([
  ['runs are joined', paragraph(run('resolution 90'), run('/1')), 'resolution 90/1'],
  ['a paragraph is a line', paragraph(run('One.')) + paragraph(run('Two.')), 'One.\nTwo.'],
  [
    'hyphens that do not break are kept',
    paragraph(run('S'), '<w:r><w:noBreakHyphen/></w:r>', run('20/2')),
    'S\u201120/2',
  ],
  [
    'deleted words are left out',
    paragraph(run('65/'), '<w:del><w:r><w:delText>1</w:delText></w:r></w:del>', run('230')),
    '65/230',
  ],
  [
    'what older programs show instead is left out',
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice>${run('new')}</mc:Choice><mc:Fallback>${run('old')}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'new',
  ],
  [
    'field codes are left out',
    paragraph('<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>', run('A/90/1')),
    'A/90/1',
  ],
  [
    'a row of a table is a line, its cells parted by tabs',
    `<w:tbl><w:tr><w:tc>${paragraph(run('90/1'))}${paragraph(run('90/2'))}</w:tc><w:tc>${paragraph(run('Lights'))}</w:tc></w:tr></w:tbl>`,
    '90/1 90/2\tLights',
  ],
  [
    'the mark of a note is no digit of the number before it',
    paragraph(run('resolution 90/1'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(' on lights')),
    'resolution 90/1\u200b on lights',
  ],
])('%s', (_, body, text) => {
  expect(wordText(wordFile(body)).trim()).toBe(text);
});

test('headers come first, each line once, and notes last, without the lines above them', () => {
  const notes = `<w:footnote w:type="separator">${paragraph(run('-'))}</w:footnote><w:footnote w:id="1">${paragraph(run('See A/90/7.'))}</w:footnote>`;
  const text = wordText(
    wordFile(paragraph(run('Body.')), {
      'word/header1.xml': part('hdr', paragraph(run('A/90/12'))),
      'word/header2.xml': part('hdr', paragraph(run('A/90/12')) + paragraph(run('Distr.: General'))),
      'word/footnotes.xml': part('footnotes', notes),
    }),
  );
  expect(text.split('\n').filter(Boolean)).toEqual(['A/90/12', 'Distr.: General', 'Body.', 'See A/90/7.']);
});

test.each([
  ['another zip archive', zipSync({ 'other.txt': strToU8('words') })],
  ['a file that is cut off', wordFile(paragraph(run('Body.'))).slice(0, 60)],
  ['a part that is cut off', zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') })],
  ['no file at all', strToU8('words')],
])('%s is refused', (_, file) => {
  expect(() => wordText(file)).toThrow();
});
