import { i18n } from '#i18n';
import './undo-message.css';

interface UndoMessageProps {
  /** What was done, in words; absent if nothing was. */
  done: string | undefined;
  onUndo(): void;
}

/** Says what was deleted and offers to undo it. */
export function UndoMessage({ done, onUndo }: UndoMessageProps) {
  return (
    <p className="undo" role="status">
      {done !== undefined && (
        <>
          {done}{' '}
          <button type="button" onClick={onUndo}>
            {i18n.t('note.undo')}
          </button>
        </>
      )}
    </p>
  );
}
