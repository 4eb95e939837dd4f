import { i18n } from '#i18n';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { DocumentIdentity } from '../../utils/documents/document-identity.ts';
import type { Mark } from '../../utils/messaging/protocol/page-state.ts';
import type { NoteLinks } from '../markdown/markdown.tsx';
import type { NoteEditorProps } from '../notes/note-editor.tsx';
import type { Tagging } from '../tags/tag-list.tsx';
import { highlightGroupOf, highlightGroups } from './highlight-group-of.ts';
import { HighlightItem } from './highlight-item.tsx';
import { UnshownMarks } from './unshown-marks.tsx';

interface HighlightGroupsProps {
  highlights: readonly Annotation[];
  /** The documents of the page and of its frames. */
  documents: readonly DocumentIdentity[];
  /** What became of the highlights on the page. */
  marks: readonly Mark[];
  /** Identifiers of those that the page does not show before the reader asks. */
  unshown: readonly string[];
  /** Text is selected that a highlight can be moved to. */
  hasSelection: boolean;
  /** The note being written, and the highlight it belongs to. */
  writing: { id: string; field: NoteEditorProps } | undefined;
  tagging: Tagging;
  links: NoteLinks;
  onGo(highlight: Annotation): void;
  onPlaceHere(highlight: Annotation): void;
  onShowMarks(): void;
  onEdit(highlight: Annotation): void;
  onDelete(highlight: Annotation): void;
}

/** Highlights in groups: not shown yet, on the page, with several places, not found, in other versions. */
export function HighlightGroups(props: HighlightGroupsProps) {
  const { highlights, documents, marks, unshown, hasSelection, writing, tagging, links } = props;
  const markOf = new Map(marks.map((mark, order) => [mark.id, { mark, order }]));
  const orderOf = ({ id }: Annotation) => markOf.get(id)?.order ?? Number.POSITIVE_INFINITY;
  const groups = Map.groupBy(highlights, (highlight) =>
    highlightGroupOf(highlight, markOf.get(highlight.id)?.mark, unshown, documents),
  );
  return highlightGroups.map((group) => {
    const members = groups.get(group) ?? [];
    const title = i18n.t(`popup.${group}`);
    const isPlaced = group !== 'orphaned' && group !== 'elsewhere' && group !== 'unshown';
    const list = (
      <ul>
        {members
          .toSorted((a, b) => orderOf(a) - orderOf(b) || 0)
          .map((highlight) => (
            <HighlightItem
              key={highlight.id}
              annotation={highlight}
              mark={markOf.get(highlight.id)?.mark}
              isWhole={group === 'orphaned'}
              writing={writing?.id === highlight.id ? writing.field : undefined}
              tagging={tagging}
              links={links}
              onGo={isPlaced ? () => props.onGo(highlight) : undefined}
              onPlaceHere={group === 'orphaned' && hasSelection ? () => props.onPlaceHere(highlight) : undefined}
              onEdit={() => props.onEdit(highlight)}
              onDelete={() => props.onDelete(highlight)}
            />
          ))}
      </ul>
    );
    if (group === 'unshown') {
      // Keyed by the page, so that it says nothing of the page before.
      return (
        <UnshownMarks key={`unshown ${documents[0]?.address}`} count={members.length} onShow={props.onShowMarks}>
          {list}
        </UnshownMarks>
      );
    }
    if (members.length === 0) return null;
    return (
      <section key={group} aria-label={title} data-testid={`highlights-${group}`}>
        <h2>{title}</h2>
        {list}
      </section>
    );
  });
}
