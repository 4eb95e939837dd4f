import { useCallback, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import '../../components/reader/reader.css';
import { FileChoice } from '../../components/reader/file-choice.tsx';
import { PasswordForm } from '../../components/reader/password-form.tsx';
import { ReaderToolbar } from '../../components/reader/reader-toolbar.tsx';
import { addressToOpen, fetchPdf, readFile } from '../../utils/reader/source.ts';
import { useReader } from '../../utils/reader/use-reader.ts';
import { useReaderView } from '../../utils/reader/use-reader-view.ts';
import { useFileDrop } from '../../utils/surfaces/library/use-file-drop.ts';

/** The reader: a PDF, read with the same eyes as a web page. */
export function ReaderApp() {
  const container = useRef<HTMLDivElement>(null);
  const { state, open, password } = useReader(container);
  const view = useReaderView(state);
  const openFile = useCallback((file: File) => open(() => readFile(file)), [open]);
  useFileDrop(openFile);

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
      <ReaderToolbar view={view} onFile={openFile} />
      <main>
        <div className="pages" ref={container} dir="ltr" />
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
