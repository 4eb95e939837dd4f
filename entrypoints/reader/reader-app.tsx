import { useCallback, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import '../../components/reader/reader.css';
import { FileChoice } from '../../components/reader/file-choice.tsx';
import { FindBar } from '../../components/reader/find-bar.tsx';
import { OutlinePanel } from '../../components/reader/outline-panel.tsx';
import { PasswordForm } from '../../components/reader/password-form.tsx';
import { ReaderToolbar } from '../../components/reader/reader-toolbar.tsx';
import { addressToOpen, fetchPdf, readFile } from '../../utils/reader/source.ts';
import { useFind } from '../../utils/reader/use-find.ts';
import { useOutline } from '../../utils/reader/use-outline.ts';
import { useReader } from '../../utils/reader/use-reader.ts';
import { useReaderKeys } from '../../utils/reader/use-reader-keys.ts';
import { useReaderView } from '../../utils/reader/use-reader-view.ts';
import { useFileDrop } from '../../utils/surfaces/library/use-file-drop.ts';

/** As in the style sheet of the reader. */
const narrow = '(max-width: 700px)';

/** The reader: a PDF, read with the same eyes as a web page. */
export function ReaderApp() {
  const container = useRef<HTMLDivElement>(null);
  const { state, open, password } = useReader(container);
  const view = useReaderView(state);
  const openFile = useCallback((file: File) => open(() => readFile(file)), [open]);
  useFileDrop(openFile);
  const opened = state.status === 'open' ? state.open : undefined;
  const [isFinding, setFinding] = useState(false);
  const [isOutlineShown, setOutlineShown] = useState(false);
  const find = useFind(isFinding ? opened : undefined);
  const outline = useOutline(opened, isOutlineShown);
  const startFinding = useCallback(() => setFinding(true), []);
  useReaderKeys(startFinding);
  const endFinding = useCallback(() => {
    setFinding(false);
    container.current?.focus();
  }, []);

  useEffect(() => {
    open(async (signal) => {
      const address = addressToOpen(location.href);
      if (address === undefined) return new Promise(() => undefined);
      return fetchPdf(address, signal);
    });
  }, [open]);

  useEffect(() => {
    if (state.status === 'open' && state.title !== '') document.title = state.title;
  }, [state]);

  const isWaiting = state.status === 'loading' && !new URLSearchParams(location.search).has('file');
  return (
    <div className="reader" dir={i18n.t('direction')}>
      <ReaderToolbar
        view={view}
        isOutlineShown={isOutlineShown}
        onOutline={() => setOutlineShown(!isOutlineShown)}
        onFind={startFinding}
        onFile={openFile}
      />
      {opened && isFinding && (
        <FindBar
          typed={find.typed}
          count={find.count}
          here={find.here}
          onType={find.type}
          onStep={find.step}
          onClose={endFinding}
        />
      )}
      <main>
        {opened && isOutlineShown && (
          <OutlinePanel
            entries={outline.entries}
            onGo={(entry) => {
              outline.go(entry);
              // There it lies over the pages.
              if (matchMedia(narrow).matches) setOutlineShown(false);
            }}
          />
        )}
        <div className="desk">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so has to be reachable by the keyboard. */}
          <div className="pages" ref={container} dir="ltr" tabIndex={0} />
        </div>
        {password && <PasswordForm wasWrong={password.wasWrong} onAnswer={password.answer} />}
        {state.status === 'loading' && !isWaiting && <p role="status">{i18n.t('reader.loading')}</p>}
        {(isWaiting || state.status === 'failed') && (
          <FileChoice
            words={state.status === 'failed' ? i18n.t(`reader.fault.${state.fault}`) : i18n.t('reader.choose')}
            isFault={state.status === 'failed'}
            onFile={openFile}
          />
        )}
        {state.status === 'open' && !state.hasText && <p role="status">{i18n.t('reader.scan')}</p>}
      </main>
    </div>
  );
}
