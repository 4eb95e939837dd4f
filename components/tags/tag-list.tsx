import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { tagOf } from '../../utils/annotations/tag-of.ts';
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
  /** True where the field is there from the first. */
  isOpenAtFirst?: boolean;
}

/**
 * The tags of an annotation, each with a button that takes it off, and a field for another one. Enter or a comma adds
 * what was typed; Escape leaves the empty field. The suggestions are the browser's own: their list may reach out of a
 * small frame.
 */
export function TagList({ annotation: { id, tags }, used, onBegin, onAdd, onRemove, isOpenAtFirst }: TagListProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useId();
  const begin = useRef(onBegin);

  useEffect(() => {
    if (!isOpenAtFirst) return;
    setOpen(true);
    begin.current();
  }, [isOpenAtFirst]);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  function add(): void {
    const tag = tagOf(typed, [...tags, ...used]);
    setTyped('');
    if (tag !== '' && !tags.includes(tag)) onAdd(id, tag);
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') add();
    else if (event.key === 'Escape' && typed === '') {
      setOpen(false);
      opener.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="tags" data-testid="tags">
      {tags.length > 0 && (
        <ul aria-label={i18n.t('tags.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <span dir="auto">{tag}</span>
              <button
                type="button"
                aria-label={i18n.t('tags.remove', { tag })}
                title={i18n.t('tags.remove', { tag })}
                onClick={() => onRemove(id, tag)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <>
          <input
            ref={field}
            type="text"
            dir="auto"
            list={list}
            data-testid="tag-field"
            aria-label={i18n.t('tags.field')}
            placeholder={i18n.t('tags.field')}
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={press}
            onBlur={add}
          />
          <datalist id={list}>
            {used
              .filter((tag) => !tags.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag} />
              ))}
          </datalist>
        </>
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
