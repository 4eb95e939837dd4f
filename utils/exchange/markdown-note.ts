/** The beginning of a line that opens or closes a block of code. */
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** Inline code, or a "<" that would begin HTML. */
const codeOrHtml = /`[^`]*`|<(?=[A-Za-z/!?])(?!https?:|mailto:)/g;

/**
 * A note's own Markdown, made safe to follow others in one file: HTML stays text, as it is in the extension, and a code
 * block that was left open is closed.
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
