import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { TagField } from './tag-field.tsx';
import './tag-list.css';

/** What is known of tags, and what can be done with them. */
export interface Tagging {
  /** Tags used before, to suggest. */
  used: readonly string[];
  /** The reader is about to type a tag. */
  onBegin(): void;
  onAdd(id: string, tag: string): void;
  onRemove(id: string, tag: string): void;
}

interface TagListProps extends Tagging {
  annotation: { id: string; tags: readonly string[] };
  /** The field is open from the start. */
  isOpenAtFirst?: boolean;
}

/** The tags of an annotation, each with a button that removes it, and a field for another one. */
export function TagList({ annotation: { id, tags }, used, onBegin, onAdd, onRemove, isOpenAtFirst }: TagListProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const begin = useRef(onBegin);

  useEffect(() => {
    if (!isOpenAtFirst) return;
    setOpen(true);
    begin.current();
  }, [isOpenAtFirst]);

  return (
    <div className="tags" data-testid="tags">
      <TagChips tags={tags} onRemove={(tag) => onRemove(id, tag)} />
      {isOpen && (
        <TagField
          tags={tags}
          used={used}
          onAdd={(tag) => onAdd(id, tag)}
          onLeave={() => {
            // A hidden button takes no focus.
            flushSync(() => setOpen(false));
            opener.current?.focus();
          }}
        />
      )}
      <button
        ref={opener}
        type="button"
        className="opener"
        hidden={isOpen}
        data-testid="tag-add"
        onClick={() => {
          setOpen(true);
          onBegin();
        }}
      >
        {i18n.t('tags.add')}
      </button>
    </div>
  );
}

function TagChips({ tags, onRemove }: { tags: readonly string[]; onRemove(tag: string): void }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={i18n.t('tags.tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <span dir="auto">{tag}</span>
          <button
            type="button"
            aria-label={i18n.t('tags.remove', { tag })}
            title={i18n.t('tags.remove', { tag })}
            onClick={() => onRemove(tag)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
