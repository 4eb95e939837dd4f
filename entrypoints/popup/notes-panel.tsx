import { useEffect } from 'react';
import { i18n } from '#i18n';
import { SubjectNotes } from '../../components/notes/subject-notes.tsx';
import { UndoMessage } from '../../components/notes/undo-message.tsx';
import { HighlightGroups } from '../../components/popup/highlight-groups.tsx';
import { StorageWarning } from '../../components/shared/storage-warning.tsx';
import { documentAddress } from '../../utils/documents/document-address.ts';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import { languages } from '../../utils/ground/language.ts';
import { useDocumentNotes } from '../../utils/surfaces/notes/use-document-notes.ts';
import { useNotes } from '../../utils/surfaces/notes/use-notes.ts';
import { useStorageWarning } from '../../utils/surfaces/notes/use-storage-warning.ts';
import { libraryAddress } from '../../utils/surfaces/popup/open-library.ts';
import { useHighlights } from '../../utils/surfaces/popup/use-highlights.ts';
import type { TabPage } from '../../utils/surfaces/popup/use-tab-page.ts';

interface NotesPanelProps {
  tabPage: TabPage;
  document: DocumentIdentity | undefined;
  onCount(count: number): void;
  /** A reference in a note was followed. */
  onOpen(symbol: string): void;
}

/** The notes on the document, and the highlights in it. */
export function NotesPanel({ tabPage: { page, wish }, document, onCount, onOpen }: NotesPanelProps) {
  const { listed, again, write, ...notes } = useNotes(
    document,
    useDocumentNotes(document?.symbol ?? document?.address),
  );
  const marks = useHighlights(document, [...page.marks.map(({ id }) => id), ...page.unshown]);
  const language = languages.find((code) => code === document?.language) ?? 'en';
  const links = { addressOf: (symbol: string) => documentAddress(symbol, language), onOpen };
  const failure = notes.failure ?? marks.failure;
  const count = listed.notes.length + marks.highlights.length;
  useEffect(() => {
    onCount(count);
  }, [onCount, count]);

  function retry(): void {
    again();
    marks.again();
  }

  return (
    <div className="notes-panel">
      <h2>{i18n.t(document?.symbol === undefined ? 'popup.thisPage' : 'popup.onDocument')}</h2>
      <StorageWarning kind={useStorageWarning(failure)} exportAddress={libraryAddress()} />
      <SubjectNotes {...listed} links={links} failure={failure} onRetry={retry} />
      {!listed.writing && document && (
        <button type="button" className="add" data-testid="popup-add-note" onClick={() => write()}>
          {i18n.t('note.add')}
        </button>
      )}
      {count === 0 && !listed.writing && !failure && <p className="say">{i18n.t('popup.noNotes')}</p>}
      <HighlightGroups
        {...marks}
        marks={page.marks}
        unshown={page.unshown}
        hasSelection={page.hasSelection}
        documents={page.documents}
        links={links}
        onGo={({ id }) => wish({ type: 'goToAnnotation', id })}
        onPlaceHere={({ id }) => wish({ type: 'placeHere', id })}
        onShowMarks={() => wish({ type: 'showMarks' })}
        onEdit={marks.edit}
        onDelete={(highlight) => void marks.remove(highlight)}
      />
      <UndoMessage done={marks.deleted && i18n.t('note.highlightDeleted')} onUndo={() => void marks.undo()} />
    </div>
  );
}
