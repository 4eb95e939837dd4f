/** Characters of the longest note that is read as Markdown. */
const longest = 20_000;
/**
 * Characters that may be Markdown syntax. The parser's time grows with their square: 50,000 of them, which only a
 * hostile file has, block a surface for twenty seconds; 2,000 for a tenth of a second.
 */
const mostSigns = 2_000;

/** Whether a note is cheap enough to parse as Markdown on the UI thread; else it is shown as it was typed. */
export function isQuickToParse(note: string): boolean {
  return note.length <= longest && (note.match(/[*_>[\]()!`~#+-]/g)?.length ?? 0) <= mostSigns;
}
