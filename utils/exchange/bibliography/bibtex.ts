import { type BibliographyItem, dateParts, publisher } from './bibliography-item.ts';

/** What has a meaning in TeX. Braces are counted even behind a stroke, so that they are named. */
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

/** An address as it stands: only what would end the field, or begin a command, is written as a URL writes it. */
const address = (text: string): string => text.replace(/[\\{}\s]/g, encodeURIComponent);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A key of letters, digits and hyphens, told apart by a number from one that is there. */
function keyFor(symbol: string, taken: Set<string>): string {
  const plain = symbol.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'document';
  let key = plain;
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`;
  taken.add(key);
  return key;
}

/**
 * Documents in the format of BibTeX: technical reports, which alone have a number and an institution. Titles and names
 * stand in double braces, so that styles leave their capitals alone and a body is no person.
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
