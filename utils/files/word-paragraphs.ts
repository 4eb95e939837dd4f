import { SaxesParser } from 'saxes';

/** Elements whose text is not the document's: what was deleted, what other programs show instead, field codes. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr']);

/** Elements that stand for a character. */
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** What stands where a note is referred to, so that "60/1" with note 2 does not become "60/12". Zero width. */
const noteSeparator = '\u200b';

/**
 * The text of a part of a Word file (its document, a header, its notes): a paragraph a line, a row of a table a line
 * with tabs between its cells.
 * @throws Error if the part is not well-formed XML
 */
export function wordParagraphs(xml: string): string {
  const parser = new SaxesParser();
  const parts: string[] = [];
  let skipped = 0;
  let rows = 0;
  let isText = false;
  parser.on('opentag', ({ name, attributes }) => {
    if (leftOut.has(name)) skipped += 1;
    if (skipped > 0) return;
    if (name === 'w:tr') rows += 1;
    else if (name === 'w:t') isText = true;
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') parts.push(noteSeparator);
    else if (name === 'w:footnote' || name === 'w:endnote') {
      // Word keeps the line above the notes as notes of their own.
      if (attributes['w:type'] !== undefined) skipped += 1;
    } else parts.push(characters[name] ?? '');
  });
  parser.on('text', (words) => {
    if (isText && skipped === 0) parts.push(words);
  });
  parser.on('closetag', ({ name, attributes }) => {
    const isSeparator = (name === 'w:footnote' || name === 'w:endnote') && attributes['w:type'] !== undefined;
    if (leftOut.has(name) || isSeparator) skipped -= 1;
    if (skipped > 0) return;
    if (name === 'w:t') isText = false;
    else if (name === 'w:p') parts.push(rows > 0 ? ' ' : '\n');
    else if (name === 'w:tc') parts.push('\t');
    else if (name === 'w:tr') {
      rows -= 1;
      parts.push('\n');
    }
  });
  parser.write(xml).close();
  return parts.join('').replaceAll(/ \t/g, '\t').replaceAll(/\t\n/g, '\n');
}
