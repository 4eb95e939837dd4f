import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { NoteConflict, type NoteConflictProps } from './note-conflict.tsx';
import './note-editor.css';

export interface NoteEditorProps {
  text: string;
  /** The text was typed earlier and not saved. */
  isDraft: boolean;
  /** Present if the note was changed elsewhere while this one was being written. */
  conflict: NoteConflictProps | undefined;
  onType(text: string): void;
  onSave(): void;
  onCancel(): void;
}

/**
 * A field for a note. Ctrl or Command with Enter saves. Escape closes an empty field; once something is typed, Escape
 * reaches the surface, which closes and keeps the text as a draft.
 */
export function NoteEditor({ text, isDraft, conflict, onType, onSave, onCancel }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // A recovered draft is only offered: the reader may be doing something else.
  useEffect(() => {
    if (!isDraft) field.current?.focus();
  }, [isDraft]);

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else if (event.key === 'Escape' && text.trim() === '') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form
      className="note-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {i18n.t('note.field')}
      </label>
      <textarea
        id={id}
        ref={field}
        dir={text === '' ? i18n.t('direction') : 'auto'}
        data-testid="note-field"
        placeholder={i18n.t('note.placeholder')}
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
      />
      {conflict ? (
        <NoteConflict {...conflict} />
      ) : (
        <div className="actions">
          {isDraft && <span>{i18n.t('note.draft')}</span>}
          <button type="button" data-testid="note-cancel" onClick={onCancel}>
            {i18n.t('note.cancel')}
          </button>
          <button type="submit" className="save" data-testid="note-save" disabled={text.trim() === ''}>
            {i18n.t('note.save')}
          </button>
        </div>
      )}
    </form>
  );
}
