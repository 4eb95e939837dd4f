import { i18n } from '#i18n';
import './options-button.css';

/** Opens the options: two sliders. */
export function OptionsButton({ onOpen }: { onOpen(): void }) {
  const label = i18n.t('popup.options');
  return (
    <button
      type="button"
      className="options-button"
      aria-label={label}
      title={label}
      data-testid="popup-options"
      onClick={onOpen}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 5h5M11 5h3M2 11h3M9 11h5" />
        <circle cx="9" cy="5" r="1.75" />
        <circle cx="7" cy="11" r="1.75" />
      </svg>
    </button>
  );
}
