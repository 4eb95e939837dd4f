import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { DocumentHeader } from '../../components/popup/document-header.tsx';
import '../../components/popup/popup.css';
import { PopupActions } from '../../components/popup/popup-actions.tsx';
import { ReadHere } from '../../components/popup/read-here.tsx';
import { Tabs } from '../../components/popup/tabs.tsx';
import { shownTitle } from '../../utils/learnt/shown-title.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { openLibrary } from '../../utils/surfaces/popup/open-library.ts';
import { mayBePdf, openReader } from '../../utils/surfaces/popup/open-reader.ts';
import { usePopupDocument } from '../../utils/surfaces/popup/use-popup-document.ts';
import { useTabPage } from '../../utils/surfaces/popup/use-tab-page.ts';
import { NotesPanel } from './notes-panel.tsx';
import { ReferencesPanel } from './references-panel.tsx';
import { TurnOnPanel } from './turn-on-panel.tsx';

/** The popup: which document the page is, its references, the notes on it. */
export function PopupApp() {
  const tabPage = useTabPage();
  const { document, description, isUnPage, facts } = usePopupDocument(tabPage);
  const [chosen, setChosen] = useState<'references' | 'notes'>('references');
  const [noteCount, setNoteCount] = useState(0);
  const [typed, setTyped] = useState('');
  const { page, status, tab } = tabPage;

  function lookUp(symbol: string): void {
    setTyped(symbol);
    setChosen('references');
  }

  const name = isUnPage ? (document?.symbol ?? document?.title ?? i18n.t('popup.thisPage')) : i18n.t('popup.notUnPage');
  return (
    <div className="popup" dir={i18n.t('direction')}>
      <DocumentHeader
        name={name}
        facts={facts}
        title={description && shownTitle(description, [interfaceLanguage()])}
        actions={
          <PopupActions onLibrary={() => void openLibrary()} onOptions={() => void browser.runtime.openOptionsPage()} />
        }
      />
      <main>
        <Tabs<'references' | 'notes'>
          label={i18n.t('popup.tabs')}
          chosen={chosen}
          onChoose={setChosen}
          tabs={[
            { name: 'references', label: i18n.t('popup.references'), count: page.references.length },
            { name: 'notes', label: i18n.t('popup.notes'), count: noteCount },
          ]}
        >
          <div hidden={chosen !== 'references'}>
            <ReferencesPanel tabPage={tabPage} document={document} typed={typed} onType={setTyped} />
          </div>
          <div hidden={chosen !== 'notes'}>
            <NotesPanel tabPage={tabPage} document={document} onCount={setNoteCount} onOpen={lookUp} />
          </div>
        </Tabs>
      </main>
      {tab?.url !== undefined && page.references.length === 0 && mayBePdf(tab.url, document?.symbol) && (
        <ReadHere onOpen={() => void openReader(tab.url ?? '')} />
      )}
      {status === 'silent' && !isUnPage && tab && <TurnOnPanel tab={tab} onTurnedOn={tabPage.reconnect} />}
    </div>
  );
}
