import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { tagOf } from '../../utils/annotations/tag-of.ts';

interface TagFieldProps {
  /** Tags that the annotation has already. */
  tags: readonly string[];
  /** Tags to suggest. */
  used: readonly string[];
  onAdd(tag: string): void;
  /** Escape was pressed in the empty field. */
  onLeave(): void;
}

/**
 * A field for another tag. Enter or a comma adds what was typed; Escape leaves the empty field. The suggestions are the
 * browser's own: their list may extend beyond a small frame.
 */
export function TagField({ tags, used, onAdd, onLeave }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(() => field.current?.focus(), []);

  function add(): void {
    const tag = tagOf(typed, [...tags, ...used]);
    setTyped('');
    if (tag !== '' && !tags.includes(tag)) onAdd(tag);
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') add();
    else if (event.key === 'Escape' && typed === '') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
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
  );
}
