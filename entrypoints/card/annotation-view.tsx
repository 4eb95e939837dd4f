import { HighlightCard } from '../../components/card/highlight-card.tsx';
import { PlaceNotice } from '../../components/card/place-notice.tsx';
import { NoteEditor } from '../../components/notes/note-editor.tsx';
import { NoteText } from '../../components/notes/note-text.tsx';
import { TagList } from '../../components/tags/tag-list.tsx';
import { quoteOf } from '../../utils/annotations/quote-of.ts';
import { documentAddress } from '../../utils/documents/document-address.ts';
import type { Language } from '../../utils/ground/language.ts';
import type { AnnotationSubject } from '../../utils/messaging/protocol/card-subject.ts';
import type { PageWish } from '../../utils/messaging/protocol/page-channel.ts';
import { useHighlight } from '../../utils/surfaces/card/use-highlight.ts';

interface AnnotationViewProps {
  subject: AnnotationSubject;
  language: Language | undefined;
  wish(wish: PageWish): void;
  /** A reference in the note was followed. */
  onOpen(symbol: string): void;
}

/** The card of a highlight. */
export function AnnotationView({ subject, language, wish, onOpen }: AnnotationViewProps) {
  const highlight = useHighlight(subject.id, subject.begin);
  const { annotation, writing, tagging } = highlight;
  const addressOf = (symbol: string) => documentAddress(symbol, language ?? 'en');
  return (
    <HighlightCard
      annotation={annotation}
      failure={highlight.failure}
      isDeleted={highlight.isDeleted}
      canWrite={writing === undefined}
      notice={
        annotation && (
          <PlaceNotice
            place={subject.place}
            document={annotation.document}
            onOther={() => wish({ type: 'otherHere' })}
            onNextPlace={() => wish({ type: 'nextPlace' })}
            onChoosePlace={() => wish({ type: 'choosePlace' })}
            onUndoPlace={() => wish({ type: 'undoPlace' })}
          />
        )
      }
      note={
        annotation && (
          <>
            <p className={`quote ${annotation.colour ?? ''}`} dir="auto">
              {quoteOf(annotation)}
            </p>
            {writing && <NoteEditor {...writing} />}
            {!writing && annotation.note !== undefined && (
              <NoteText text={annotation.note} links={{ addressOf, onOpen }} />
            )}
            <TagList annotation={annotation} {...tagging} isOpenAtFirst={subject.begin === 'tags'} />
          </>
        )
      }
      onColour={(colour) => void highlight.recolour(colour)}
      onWrite={highlight.write}
      onDelete={() => void highlight.remove()}
      onUndo={() => void highlight.undo()}
      onClose={() => wish({ type: 'close' })}
    />
  );
}
