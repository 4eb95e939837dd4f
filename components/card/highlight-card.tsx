import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type Annotation, type HighlightColour, highlightColours } from '../../utils/annotations/annotation.ts';
import type { FailureKind } from '../../utils/ground/failure.ts';
import { FailureMessage } from '../shared/failure-message.tsx';
import './card.css';
import './highlight-card.css';

interface HighlightCardProps {
  annotation: Annotation | undefined;
  failure: FailureKind | undefined;
  /** What the reader should know about its place. */
  notice: ReactNode;
  /** The quotation, and the note as text or as a field. */
  note: ReactNode;
  /** The highlight was just deleted and can be restored. */
  isDeleted: boolean;
  canWrite: boolean;
  onColour(colour: HighlightColour): void;
  onWrite(): void;
  onDelete(): void;
  onUndo(): void;
  onClose(): void;
}

/** The card of a highlight: its note, its colour, and a button to delete it. */
export function HighlightCard(props: HighlightCardProps) {
  const { annotation, failure, isDeleted } = props;
  return (
    <div className="card" dir={i18n.t('direction')} data-testid="highlight-card">
      <main tabIndex={-1} aria-label={i18n.t('note.highlight')}>
        {failure && <FailureMessage kind={failure} />}
        {isDeleted ? (
          <p className="deleted" role="status">
            {i18n.t('note.highlightDeleted')}{' '}
            <button type="button" onClick={props.onUndo}>
              {i18n.t('note.undo')}
            </button>
          </p>
        ) : (
          <>
            {props.notice}
            {props.note}
          </>
        )}
      </main>
      <footer className="card-footer">
        {annotation && !isDeleted && (
          <>
            <div className="colours" role="radiogroup" aria-label={i18n.t('note.colour')}>
              {highlightColours.map((colour) => (
                <input
                  key={colour}
                  type="radio"
                  name="colour"
                  className={colour}
                  aria-label={i18n.t(`note.${colour}`)}
                  checked={annotation.colour === colour}
                  onChange={() => props.onColour(colour)}
                />
              ))}
            </div>
            {props.canWrite && (
              <button type="button" onClick={props.onWrite}>
                {i18n.t(annotation.note === undefined ? 'note.add' : 'note.edit')}
              </button>
            )}
            <button type="button" data-testid="highlight-delete" onClick={props.onDelete}>
              {i18n.t('note.deleteHighlight')}
            </button>
          </>
        )}
        <button type="button" className="last" onClick={props.onClose}>
          {i18n.t('card.close')}
        </button>
      </footer>
    </div>
  );
}
