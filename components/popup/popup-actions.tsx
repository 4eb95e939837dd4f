import { i18n } from '#i18n';
import { IconButton } from './icon-button.tsx';

interface PopupActionsProps {
  onLibrary(): void;
  onOptions(): void;
}

/** The buttons that open the library (books) and the settings (sliders). */
export function PopupActions({ onLibrary, onOptions }: PopupActionsProps) {
  return (
    <>
      <IconButton label={i18n.t('library.open')} name="library" onOpen={onLibrary}>
        <path d="M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10.5M2 13.5h12" />
      </IconButton>
      <IconButton label={i18n.t('popup.options')} name="options" onOpen={onOptions}>
        <path d="M2 5h5M11 5h3M2 11h3M9 11h5" />
        <circle cx="9" cy="5" r="1.75" />
        <circle cx="7" cy="11" r="1.75" />
      </IconButton>
    </>
  );
}
