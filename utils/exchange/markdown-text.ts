/** Characters with a meaning anywhere in a line of Markdown, and those that would begin HTML or an entity. */
const special = /[\\`*_[\]<>&~|$=#^]/g;

/** A plain text as one line of Markdown that shows it unchanged. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    // The beginning of a list.
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** A plain text as a block quote. */
export const markdownQuote = (text: string): string => `> ${markdownText(text)}`;

/** A link. An address that is not on the web stays text: nothing else may be followed from a list of notes. */
export function markdownLink(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return markdownText(text);
  return `[${markdownText(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}
