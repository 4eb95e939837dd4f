/** Characters of a note that is read as Markdown. */
const longest = 20_000;
/**
 * Signs that Markdown may take for its own. The parser's time grows with their square: 50,000 of them, as no reader but a
 * hostile file writes, hold a surface up for twenty seconds, 2,000 for a tenth of one.
 */
const mostSigns = 2_000;

/** Whether a note can be parted into its Markdown without holding up the surface; else it is shown as it was typed. */
export function isSoonParted(note: string): boolean {
  return note.length <= longest && (note.match(/[*_>[\]()!`~#+-]/g)?.length ?? 0) <= mostSigns;
}
