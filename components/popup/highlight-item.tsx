import { i18n } from '#i18n';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import { quoteOf } from '../../utils/annotations/quote-of.ts';
import { NoteEditor, type NoteEditorProps } from '../notes/note-editor.tsx';
import './highlight-item.css';

export interface HighlightItemProps {
  annotation: Annotation;
  /** Present while its note is being written. */
  writing: NoteEditorProps | undefined;
  /** Absent where the highlight has no place on the page. */
  onGo: (() => void) | undefined;
  onEdit(): void;
  onDelete(): void;
}

/** A highlight in a list: its words, its note, and what can be done with it. */
export function HighlightItem({ annotation, writing, onGo, onEdit, onDelete }: HighlightItemProps) {
  const quote = quoteOf(annotation);
  return (
    <li className={`highlight-item ${annotation.colour}`} data-testid="highlight">
      {onGo ? (
        <button type="button" className="words" dir="auto" onClick={onGo}>
          {quote}
        </button>
      ) : (
        <p className="words" dir="auto">
          {quote}
        </p>
      )}
      {writing ? (
        <NoteEditor {...writing} />
      ) : (
        <>
          {annotation.note !== undefined && (
            <p className="own-note" dir="auto">
              {annotation.note}
            </p>
          )}
          <div className="acts">
            <button type="button" onClick={onEdit}>
              {i18n.t(annotation.note === undefined ? 'note.add' : 'note.edit')}
            </button>
            <button type="button" onClick={onDelete}>
              {i18n.t('note.delete')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}
