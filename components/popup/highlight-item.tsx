import { i18n } from '#i18n';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import { quoteOf } from '../../utils/annotations/quote-of.ts';
import type { Mark } from '../../utils/messaging/protocol/page-state.ts';
import type { NoteLinks } from '../markdown/markdown.tsx';
import { NoteEditor, type NoteEditorProps } from '../notes/note-editor.tsx';
import { NoteText } from '../notes/note-text.tsx';
import { ChangedNumbers } from '../shared/changed-numbers.tsx';
import { type Tagging, TagList } from '../tags/tag-list.tsx';
import './highlight-item.css';

interface HighlightItemProps {
  annotation: Annotation;
  /** What became of it on the page. */
  mark: Mark | undefined;
  /** All of the quotation is shown: if it is not found on the page, the reader sees it nowhere else. */
  isWhole: boolean;
  /** Present while its note is being written. */
  writing: NoteEditorProps | undefined;
  /** Absent if the highlight has no place on the page. */
  onGo: (() => void) | undefined;
  /** Moves it to the selected text; absent if nothing is selected or it needs no new place. */
  onPlaceHere: (() => void) | undefined;
  tagging: Tagging;
  links: NoteLinks;
  onEdit(): void;
  onDelete(): void;
}

/** A highlight in a list: its quotation, its note, and what can be done with it. */
export function HighlightItem({ annotation, mark, writing, onGo, onPlaceHere, ...props }: HighlightItemProps) {
  const quote = quoteOf(annotation);
  return (
    <li className={`highlight-item ${annotation.colour}`} data-testid="highlight">
      {onGo ? (
        <button type="button" className="words" dir="auto" onClick={onGo}>
          {quote}
        </button>
      ) : (
        <p className={props.isWhole ? 'words whole' : 'words'} dir="auto">
          {quote}
        </p>
      )}
      {mark?.verdict === 'fuzzy' && (
        <p className="mark">
          {i18n.t('place.changed')} <ChangedNumbers changed={mark.changed} />
        </p>
      )}
      {writing ? (
        <NoteEditor {...writing} />
      ) : (
        <>
          {annotation.note !== undefined && <NoteText text={annotation.note} links={props.links} />}
          <TagList annotation={annotation} {...props.tagging} />
          <div className="acts">
            {onPlaceHere && (
              <button type="button" data-testid="place-here" onClick={onPlaceHere}>
                {i18n.t('place.placeHere')}
              </button>
            )}
            <button type="button" onClick={props.onEdit}>
              {i18n.t(annotation.note === undefined ? 'note.add' : 'note.edit')}
            </button>
            <button type="button" onClick={props.onDelete}>
              {i18n.t('note.delete')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
