import { i18n } from '#i18n';
import type { Annotation } from '../../utils/annotations/annotation.ts';
import type { NoteEditorProps } from '../notes/note-editor.tsx';
import { HighlightItem } from './highlight-item.tsx';

interface HighlightGroupsProps {
  highlights: readonly Annotation[];
  /** Identifiers of those that stand on the page, and of those that have lost their place on it. */
  placed: readonly string[];
  orphaned: readonly string[];
  /** The note being written, and the highlight that it is for. */
  writing: { id: string; field: NoteEditorProps } | undefined;
  onGo(highlight: Annotation): void;
  onEdit(highlight: Annotation): void;
  onDelete(highlight: Annotation): void;
}

/** Highlights by where they are: on the page, lost, in other versions of the document. */
export function HighlightGroups({
  highlights,
  placed,
  orphaned,
  writing,
  onGo,
  onEdit,
  onDelete,
}: HighlightGroupsProps) {
  const groups = Map.groupBy(highlights, ({ id }) =>
    placed.includes(id) ? 'onPage' : orphaned.includes(id) ? 'orphaned' : 'elsewhere',
  );
  return (['onPage', 'orphaned', 'elsewhere'] as const).map((group) => {
    const members = groups.get(group);
    const title = i18n.t(`popup.${group}`);
    if (!members) return null;
    return (
      <section key={group} aria-label={title}>
        <h2>{title}</h2>
        <ul>
          {members.map((highlight) => (
            <HighlightItem
              key={highlight.id}
              annotation={highlight}
              writing={writing?.id === highlight.id ? writing.field : undefined}
              onGo={group === 'onPage' ? () => onGo(highlight) : undefined}
              onEdit={() => onEdit(highlight)}
              onDelete={() => onDelete(highlight)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
