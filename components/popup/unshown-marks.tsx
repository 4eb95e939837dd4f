import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { countedWords } from '../../utils/locales/counted-words.ts';
import './unshown-marks.css';

interface UnshownMarksProps {
  /** How many highlights belong on the page, but are not shown before the reader asks. */
  count: number;
  /** Their list. */
  children: ReactNode;
  onShow(): void;
}

/** Says that a page does not show some of the highlights, and shows them if the reader asks. */
export function UnshownMarks({ count, children, onShow }: UnshownMarksProps) {
  const [isAsked, setAsked] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  const isDone = isAsked && count === 0;
  // The button is gone, and the focus with it: what it did takes the focus, and is read out.
  useEffect(() => {
    if (isDone) done.current?.focus();
  }, [isDone]);

  if (isDone) {
    return (
      <p className="unshown-marks" tabIndex={-1} ref={done} data-testid="marks-shown">
        {i18n.t('popup.marksShown')}
      </p>
    );
  }
  if (count === 0) return null;
  return (
    <section aria-label={i18n.t('popup.unshown')} data-testid="highlights-unshown">
      <h2>{i18n.t('popup.unshown')}</h2>
      <div className="unshown-marks">
        <p id="unshown-marks">{countedWords('popup.unshownCount', count)}</p>
        <button
          type="button"
          data-testid="show-marks"
          aria-describedby="unshown-marks"
          onClick={() => {
            setAsked(true);
            onShow();
          }}
        >
          {i18n.t('popup.showMarks')}
        </button>
      </div>
      {children}
    </section>
  );
}
