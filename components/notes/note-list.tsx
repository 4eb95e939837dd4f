import { i18n } from '#i18n';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { NoteLinks } from '../markdown/markdown.tsx';
import { type Tagging, TagList } from '../tags/tag-list.tsx';
import { NoteEditor, type NoteEditorProps } from './note-editor.tsx';
import './note-list.css';
import { formatDay } from '../shared/format-day.ts';
import { NoteText } from './note-text.tsx';
import { UndoMessage } from './undo-message.tsx';

interface NoteBeingWritten extends NoteEditorProps {
  /** Identifier of the note; undefined for a new one. */
  id: string | undefined;
}

export interface NoteListProps {
  notes: readonly Annotation[];
  writing: NoteBeingWritten | undefined;
  /** A note was just deleted and can be restored. */
  canUndo: boolean;
  onEdit(note: Annotation): void;
  onDelete(note: Annotation): void;
  onUndo(): void;
  tagging: Tagging;
  links: NoteLinks;
}

/** The reader's notes on a subject, with a field for the one being written. */
export function NoteList({ notes, writing, canUndo, tagging, links, onEdit, onDelete, onUndo }: NoteListProps) {
  return (
    <div className="notes" data-testid="notes">
      {notes.map((note) =>
        writing?.id === note.id ? (
          <NoteEditor key={note.id} {...writing} />
        ) : (
          <div key={note.id} className="note" data-testid="note">
            <NoteText text={note.note ?? ''} links={links} />
            <TagList annotation={note} {...tagging} />
            <div className="acts">
              <small>{formatDay(note.modified)}</small>
              <button type="button" data-testid="note-edit" onClick={() => onEdit(note)}>
                {i18n.t('note.edit')}
              </button>
              <button type="button" data-testid="note-delete" onClick={() => onDelete(note)}>
                {i18n.t('note.delete')}
              </button>
            </div>
          </div>
        ),
      )}
      {writing && writing.id === undefined && <NoteEditor {...writing} />}
      <UndoMessage done={canUndo ? i18n.t('note.deleted') : undefined} onUndo={onUndo} />
    </div>
  );
}
