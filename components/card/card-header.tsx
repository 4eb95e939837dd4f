import { i18n } from '#i18n';
import './card-header.css';

export interface CardHeaderProps {
  symbol: string;
  /** Name of the body. */
  body: string | undefined;
  trail: { canGoBack: boolean; canGoForward: boolean; back(): void; forward(): void };
  pinned: boolean;
  onPin(pinned: boolean): void;
  onClose(): void;
}

/** The buttons of the trail, the symbol and its body, and the buttons to pin and close. */
export function CardHeader(props: CardHeaderProps) {
  const { symbol, body, pinned } = props;
  const { canGoBack, canGoForward, back, forward } = props.trail;
  const pinLabel = i18n.t(pinned ? 'card.unpin' : 'card.pin');
  return (
    <header className="card-header">
      {(canGoBack || canGoForward) && (
        <>
          <button type="button" disabled={!canGoBack} aria-label={i18n.t('card.back')} onClick={back}>
            <svg className="turns" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10 3 5 8l5 5" />
            </svg>
          </button>
          <button type="button" disabled={!canGoForward} aria-label={i18n.t('card.forward')} onClick={forward}>
            <svg className="turns" viewBox="0 0 16 16" aria-hidden="true">
              <path d="m6 3 5 5-5 5" />
            </svg>
          </button>
        </>
      )}
      <span className="symbol" dir="ltr" data-testid="card-symbol">
        {symbol}
      </span>
      <span className="body">{body}</span>
      <button
        type="button"
        aria-pressed={pinned}
        aria-label={pinLabel}
        title={pinLabel}
        onClick={() => props.onPin(!pinned)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.5 2.5h5M6.5 2.5V7L4.5 9.5h7L9.5 7V2.5M8 9.5v4" />
        </svg>
      </button>
      <button type="button" aria-label={i18n.t('card.close')} title={i18n.t('card.close')} onClick={props.onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </button>
    </header>
  );
}
