import { isSoonParted } from '../../utils/markdown/is-soon-parted.ts';
import { Markdown, type NoteLinks } from '../markdown/markdown.tsx';

interface NoteTextProps {
  text: string;
  links: NoteLinks;
}

/** A note as text: as Markdown, unless it is too long to parse without a delay. */
export function NoteText({ text, links }: NoteTextProps) {
  return (
    <div className="note-text" dir="auto" data-testid="note-text">
      {isSoonParted(text) ? <Markdown text={text} {...links} /> : text}
    </div>
  );
}
