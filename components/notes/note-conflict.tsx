import { i18n } from '#i18n';
import './note-conflict.css';

export interface NoteConflictProps {
  /** The note as it was saved elsewhere; empty if it was deleted there. */
  theirs: string;
  onChoose(choice: 'mine' | 'theirs' | 'both'): void;
}

/** Shows the note saved elsewhere below the one being written, and lets the reader choose. */
export function NoteConflict({ theirs, onChoose }: NoteConflictProps) {
  const isDeleted = theirs === '';
  const choices = isDeleted ? (['mine', 'theirs'] as const) : (['mine', 'theirs', 'both'] as const);
  return (
    <div className="note-conflict" role="alert" data-testid="note-conflict">
      <p>{i18n.t(isDeleted ? 'conflict.removed' : 'conflict.changed')}</p>
      {!isDeleted && (
        <blockquote dir="auto" data-testid="note-theirs">
          {theirs}
        </blockquote>
      )}
      <div className="actions">
        {choices.map((choice) => (
          <button key={choice} type="button" data-testid={`keep-${choice}`} onClick={() => onChoose(choice)}>
            {i18n.t(isDeleted && choice === 'theirs' ? 'conflict.leaveDeleted' : `conflict.${choice}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
