/** The beginning of a line that opens or closes a block of code. */
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A stretch of code in a line, or a mark that would begin HTML there. */
const codeOrHtml = /`[^`]*`|<(?=[A-Za-z/!?])(?!https?:|mailto:)/g;

/**
 * A note's own Markdown, as it can stand among others in one file: HTML is text there as it is here, and a block of
 * code that was left open ends with the note.
 */
export function markdownNote(note: string): string {
  let open: string | undefined;
  const lines = note.split(/\r\n|\r|\n/).map((line) => {
    const mark = fence.exec(line)?.[1];
    if (open === undefined) {
      open = mark;
      return mark === undefined ? line.replace(codeOrHtml, (found) => (found === '<' ? '\\<' : found)) : line;
    }
    const closes = mark?.startsWith(open) && line.trim() === mark;
    if (closes) open = undefined;
    return line;
  });
  return [...lines, ...(open === undefined ? [] : [open])].join('\n');
}
