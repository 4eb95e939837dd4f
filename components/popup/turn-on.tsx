import { i18n } from '#i18n';
import './turn-on.css';

interface TurnOnProps {
  /** The browser or the reader refused permission. */
  refused: boolean;
  onTurnOn(): void;
  onOnce(): void;
}

/** Offers to turn the extension on for a site outside the United Nations. */
export function TurnOn({ refused, onTurnOn, onOnce }: TurnOnProps) {
  return (
    <footer className="turn-on">
      {refused && <p role="alert">{i18n.t('popup.refused')}</p>}
      <button type="button" onClick={onOnce}>
        {i18n.t('popup.turnOnOnce')}
      </button>
      <button type="button" className="main" data-testid="turn-on" onClick={onTurnOn}>
        {i18n.t('popup.turnOn')}
      </button>
    </footer>
  );
}
