import { i18n } from '#i18n';
import './note-conflict.css';

export interface NoteConflictProps {
  /** The note as it was saved elsewhere; empty where it was taken away. */
  theirs: string;
  onChoose(choice: 'mine' | 'theirs' | 'both'): void;
}

/** Shows the note that was saved elsewhere below the one being written, and lets the reader choose. */
export function NoteConflict({ theirs, onChoose }: NoteConflictProps) {
  const choices = theirs === '' ? (['mine', 'theirs'] as const) : (['mine', 'theirs', 'both'] as const);
  return (
    <div className="note-conflict" role="alert" data-testid="note-conflict">
      <p>{i18n.t(theirs === '' ? 'conflict.removed' : 'conflict.changed')}</p>
      {theirs !== '' && (
        <blockquote dir="auto" data-testid="note-theirs">
          {theirs}
        </blockquote>
      )}
      <div className="actions">
        {choices.map((choice) => (
          <button key={choice} type="button" data-testid={`keep-${choice}`} onClick={() => onChoose(choice)}>
            {i18n.t(`conflict.${choice}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
