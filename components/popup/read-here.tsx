import { i18n } from '#i18n';
import './turn-on.css';

/** Offers to open a PDF in the reader, since nothing can be read in the browser's own viewer. */
export function ReadHere({ onOpen }: { onOpen(): void }) {
  return (
    <section className="turn-on" data-testid="read-here">
      <p>{i18n.t('popup.isPdf')}</p>
      <button type="button" onClick={onOpen}>
        {i18n.t('popup.readHere')}
      </button>
    </section>
  );
}
