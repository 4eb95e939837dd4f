/** What has a meaning in Markdown wherever it stands in a line, and what would begin HTML or an entity. */
const special = /[\\`*_[\]<>&~|$=#^]/g;
/** What begins a list, a rule or a heading at the beginning of a line. */
const bullet = /^([^\S\n]*)([-+])/gm;
const numbered = /^([^\S\n]*\d{1,9})([.)])/gm;

/** A plain text as Markdown that shows it as it is. */
export function markdownText(text: string): string {
  return text.replace(special, '\\$&').replace(bullet, '$1\\$2').replace(numbered, '$1\\$2');
}

/** A plain text as a block quote, one line of it for each of its own. */
export const markdownQuote = (text: string): string =>
  markdownText(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** A link; an address that is not one of the web stays text, as nothing else may be followed from a list of notes. */
export function markdownLink(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return markdownText(text);
  return `[${markdownText(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
