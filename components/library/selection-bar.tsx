import { useState } from 'react';
import { i18n } from '#i18n';
import { type HighlightColour, highlightColours } from '../../utils/annotations/annotation.ts';
import type { BulkChange } from '../../utils/annotations/change.ts';
import { formatNumber } from '../shared/format-number.ts';
import './selection-bar.css';

interface SelectionBarProps {
  /** Selected annotations. */
  count: number;
  /** The trash is shown. */
  isTrash: boolean;
  /** Other work is in progress. */
  isBusy: boolean;
  /** Tags to choose from. */
  tags: readonly string[];
  onChange(change: BulkChange): void;
  /** Asks to delete the selected annotations permanently. */
  onPurge(): void;
  onExport(): void;
  onNone(): void;
}

/** What can be done with the selected annotations. */
export function SelectionBar({ count, isTrash, isBusy, tags, onChange, onPurge, onExport, onNone }: SelectionBarProps) {
  return (
    <fieldset
      className="selection-bar"
      disabled={isBusy}
      aria-label={i18n.t('library.selection')}
      data-testid="library-selection"
    >
      <strong>{i18n.t('library.selected', [formatNumber(count)])}</strong>
      {isTrash ? (
        <>
          <button type="button" data-testid="bulk-restore" onClick={() => onChange({ trash: false })}>
            {i18n.t('library.restore')}
          </button>
          <button type="button" data-testid="bulk-purge" onClick={onPurge}>
            {i18n.t('library.purge')}
          </button>
        </>
      ) : (
        <>
          <Colours onChoose={(colour) => onChange({ colour })} />
          <TagForm
            tags={tags}
            onAdd={(tag) => onChange({ addTags: [tag] })}
            onRemove={(tag) => onChange({ removeTags: [tag] })}
          />
          <button type="button" data-testid="bulk-export" onClick={onExport}>
            {i18n.t('library.export')}
          </button>
          <button type="button" data-testid="bulk-trash" onClick={() => onChange({ trash: true })}>
            {i18n.t('library.moveToTrash')}
          </button>
        </>
      )}
      <button type="button" onClick={onNone}>
        {i18n.t('library.none')}
      </button>
    </fieldset>
  );
}

function Colours({ onChoose }: { onChoose(colour: HighlightColour): void }) {
  return (
    <span className="colours">
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          className={colour}
          title={i18n.t(`note.${colour}`)}
          aria-label={i18n.t(`note.${colour}`)}
          data-testid={`bulk-${colour}`}
          onClick={() => onChoose(colour)}
        />
      ))}
    </span>
  );
}

interface TagFormProps {
  tags: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

function TagForm({ tags, onAdd, onRemove }: TagFormProps) {
  const [typed, setTyped] = useState('');
  const tag = typed.trim().slice(0, 100);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (tag !== '') onAdd(tag);
      }}
    >
      <input
        list="library-tags"
        value={typed}
        maxLength={100}
        dir={typed === '' ? i18n.t('direction') : 'auto'}
        aria-label={i18n.t('library.tag')}
        placeholder={i18n.t('library.tag')}
        data-testid="bulk-tag"
        onChange={({ target }) => setTyped(target.value)}
      />
      <datalist id="library-tags">
        {tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit" disabled={tag === ''} data-testid="bulk-add-tag">
        {i18n.t('library.addTag')}
      </button>
      <button type="button" disabled={tag === ''} data-testid="bulk-remove-tag" onClick={() => onRemove(tag)}>
        {i18n.t('library.removeTag')}
      </button>
    </form>
  );
}
