import { harmlessMarkdown } from './harmless-markdown.ts';

/** The beginning of a line that opens or closes a block of code. */
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** A note's own Markdown, made safe to follow others in one file: a code block that was left open is closed. */
export function markdownNote(note: string): string {
  const lines = harmlessMarkdown(note).split(/\r\n|\r|\n/);
  let open: string | undefined;
  for (const line of lines) {
    const mark = fence.exec(line)?.[1];
    if (open === undefined) open = mark;
    else if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
  }
  return [...lines, ...(open === undefined ? [] : [open])].join('\n');
}
