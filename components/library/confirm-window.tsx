import { i18n } from '#i18n';
import { Window } from './window.tsx';

interface ConfirmWindowProps {
  /** What is about to happen, and that it can't be undone. */
  question: string;
  /** What the action is called. */
  act: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks for confirmation of what can't be undone. */
export function ConfirmWindow({ question, act, onConfirm, onClose }: ConfirmWindowProps) {
  return (
    <Window title={act} onClose={onClose}>
      <p>{question}</p>
      <p className="actions">
        <button type="button" onClick={onClose}>
          {i18n.t('note.cancel')}
        </button>
        <button type="button" className="main" data-testid="confirm" onClick={onConfirm}>
          {act}
        </button>
      </p>
    </Window>
  );
}
