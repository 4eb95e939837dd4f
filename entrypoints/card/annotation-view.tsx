import { HighlightCard } from '../../components/card/highlight-card.tsx';
import { NoteEditor } from '../../components/notes/note-editor.tsx';
import { quoteOf } from '../../utils/annotations/quote-of.ts';
import { useHighlight } from '../../utils/surfaces/use-highlight.ts';

interface AnnotationViewProps {
  subject: { id: string; write: boolean };
  onClose(): void;
}

/** The card of a highlight. */
export function AnnotationView({ subject, onClose }: AnnotationViewProps) {
  const highlight = useHighlight(subject.id, subject.write);
  const { annotation, writing } = highlight;
  return (
    <HighlightCard
      annotation={annotation}
      failure={highlight.failure}
      isDeleted={highlight.isDeleted}
      canWrite={writing === undefined}
      note={
        <>
          <p className={`quote ${annotation?.colour ?? ''}`} dir="auto">
            {annotation && quoteOf(annotation)}
          </p>
          {writing ? (
            <NoteEditor {...writing} />
          ) : (
            <p className="note-text" dir="auto">
              {annotation?.note}
            </p>
          )}
        </>
      }
      onColour={(colour) => void highlight.recolour(colour)}
      onWrite={highlight.write}
      onDelete={() => void highlight.remove()}
      onUndo={() => void highlight.undo()}
      onClose={onClose}
    />
  );
}
