import { isQuickToParse } from '../../utils/markdown/is-quick-to-parse.ts';
import { Markdown, type NoteLinks } from '../markdown/markdown.tsx';

interface NoteTextProps {
  text: string;
  links: NoteLinks;
}

/** A note as text: as Markdown, unless it is too long to parse without a delay. */
export function NoteText({ text, links }: NoteTextProps) {
  return (
    <div className="note-text" dir="auto" data-testid="note-text">
      {isQuickToParse(text) ? <Markdown text={text} {...links} /> : text}
    </div>
  );
}
