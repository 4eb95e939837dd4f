import { type BibliographyItem, dateParts, publisher } from './bibliography-item.ts';

/** Characters with a meaning in TeX. Braces are spelt out, as they count even after a backslash. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^$&#_%]/g, (mark) => special[mark] ?? mark);

/** An address unchanged, but for percent-encoding what would end the field or begin a command. */
const address = (text: string): string => text.replace(/[\\{}\s]/g, encodeURIComponent);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A key of letters, digits and hyphens, with a number after it if it is taken. */
function keyFor(symbol: string, taken: Set<string>): string {
  const plain = symbol.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document';
  let key = plain;
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}

/**
 * Documents as BibTeX: technical reports, the only type with both a number and an institution. Titles and names are in
 * double braces, so that styles leave their capitals alone and don't take a body for a person.
 */
export function bibtex(items: readonly BibliographyItem[]): string {
  const taken = new Set<string>();
  const entries = items.map((item) => {
    const { symbol, title, body, type, language } = item;
    const [year, month, day] = dateParts(item);
    const fields: readonly (readonly [string, string | undefined])[] = [
      ['author', body && `{{${escaped(body)}}}`],
      ['title', `{{${escaped(title)}}}`],
      ['institution', `{${publisher}}`],
      ['type', type && `{${escaped(type)}}`],
      ['number', `{${escaped(symbol)}}`],
      ['year', year === undefined ? undefined : `{${year}}`],
      ['month', month === undefined ? undefined : months[month - 1]],
      ['day', day === undefined ? undefined : `{${day}}`],
      ['language', `{${language}}`],
      ['url', `{${address(item.address)}}`],
    ];
    const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value},\n`);
    return `@techreport{${keyFor(symbol, taken)},\n${lines.join('')}}\n`;
  });
  return entries.join('\n');
}
