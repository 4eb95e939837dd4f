import { useEffect } from 'react';
import { i18n } from '#i18n';
import { NoteList } from '../../components/notes/note-list.tsx';
import { HighlightItem } from '../../components/popup/highlight-item.tsx';
import { FailureMessage } from '../../components/shared/failure-message.tsx';
import type { Annotation, DocumentIdentity } from '../../utils/annotations/annotation.ts';
import { useHighlights } from '../../utils/surfaces/use-highlights.ts';
import { useNotes } from '../../utils/surfaces/use-notes.ts';
import type { useTabPage } from '../../utils/surfaces/use-tab-page.ts';

interface NotesPanelProps {
  tabPage: ReturnType<typeof useTabPage>;
  document: DocumentIdentity | undefined;
  onCount(count: number): void;
}

/** The notes on the document, and the highlights in it. */
export function NotesPanel({ tabPage: { page, wish }, document, onCount }: NotesPanelProps) {
  const notes = useNotes(document?.symbol ?? document?.address);
  const marks = useHighlights(document);
  const count = notes.notes.length + marks.highlights.length;
  useEffect(() => onCount(count), [onCount, count]);

  const isPlaced = ({ id }: Annotation) => page.placed.includes(id);
  const isOrphaned = ({ id }: Annotation) => page.orphaned.includes(id);
  const groups = [
    { title: i18n.t('popup.onPage'), members: marks.highlights.filter(isPlaced), go: true },
    { title: i18n.t('popup.orphaned'), members: marks.highlights.filter(isOrphaned), go: false },
    {
      title: i18n.t('popup.elsewhere'),
      members: marks.highlights.filter((mark) => !isPlaced(mark) && !isOrphaned(mark)),
      go: false,
    },
  ].filter(({ members }) => members.length > 0);
  const failure = notes.failure ?? marks.failure;

  return (
    <div className="notes-panel">
      {failure && (
        <FailureMessage
          kind={failure}
          onRetry={() => {
            notes.again();
            marks.again();
          }}
        />
      )}
      <h2>{i18n.t(document?.symbol === undefined ? 'popup.thisPage' : 'popup.onDocument')}</h2>
      <NoteList
        notes={notes.notes}
        writing={notes.writing}
        canUndo={notes.deleted !== undefined}
        onEdit={notes.write}
        onDelete={(note) => void notes.remove(note)}
        onUndo={() => void notes.undo()}
      />
      {!notes.writing && document && (
        <button type="button" className="add" data-testid="popup-add-note" onClick={() => notes.write()}>
          {i18n.t('note.add')}
        </button>
      )}
      {count === 0 && !notes.writing && <p className="say">{i18n.t('popup.noNotes')}</p>}
      {groups.map(({ title, members, go }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul>
            {members.map((mark) => (
              <HighlightItem
                key={mark.id}
                annotation={mark}
                writing={marks.editing === mark.id ? marks.writing : undefined}
                onGo={go ? () => wish({ type: 'goToAnnotation', id: mark.id }) : undefined}
                onEdit={() => marks.edit(mark)}
                onDelete={() => void marks.remove(mark)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="undo" role="status">
        {marks.deleted && (
          <>
            {i18n.t('note.highlightDeleted')}{' '}
            <button type="button" onClick={() => void marks.undo()}>
              {i18n.t('note.undo')}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
