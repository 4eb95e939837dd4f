import { lazy, Suspense } from 'react';
import { isQuickToParse } from '../../utils/markdown/is-quick-to-parse.ts';
import type { NoteLinks } from '../markdown/markdown.tsx';

/** Loaded with the first note: finding the references in it takes the finder's tables, half of a card's script. */
const Markdown = lazy(async () => ({ default: (await import('../markdown/markdown.tsx')).Markdown }));

interface NoteTextProps {
  text: string;
  links: NoteLinks;
}

/** A note as text: as Markdown, unless it is too long to parse without a delay. */
export function NoteText({ text, links }: NoteTextProps) {
  return (
    <div className="note-text" dir="auto" data-testid="note-text">
      {isQuickToParse(text) ? (
        <Suspense fallback={text}>
          <Markdown text={text} {...links} />
        </Suspense>
      ) : (
        text
      )}
    </div>
  );
}
