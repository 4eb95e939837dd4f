import { Markdown, type NoteLinks } from '../markdown/markdown.tsx';

interface NoteTextProps {
  text: string;
  links: NoteLinks;
}

/** Notes longer than this are shown as they were typed: to part them would hold up the surface. */
const longest = 50_000;

/** A note as it is read. */
export function NoteText({ text, links }: NoteTextProps) {
  return (
    <div className="note-text" dir="auto" data-testid="note-text">
      {text.length <= longest ? <Markdown text={text} {...links} /> : text}
    </div>
  );
}
