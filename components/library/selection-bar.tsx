import { useState } from 'react';
import { i18n } from '#i18n';
import { highlightColours } from '../../utils/annotations/annotation.ts';
import type { BulkChange } from '../../utils/annotations/change.ts';
import { formatNumber } from '../shared/format-number.ts';
import './selection-bar.css';

interface SelectionBarProps {
  /** Selected annotations. */
  count: number;
  isTrash: boolean;
  /** Other work is under way. */
  isBusy: boolean;
  /** Tags to choose from. */
  tags: readonly string[];
  onChange(change: BulkChange): void;
  onPurge(): void;
  onExport(): void;
  onNone(): void;
}

/** What can be done with the annotations that are selected. */
export function SelectionBar({ count, isTrash, isBusy, tags, onChange, onPurge, onExport, onNone }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const named = tag.trim().slice(0, 100);
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
          <span className="colours">
            {highlightColours.map((colour) => (
              <button
                key={colour}
                type="button"
                className={colour}
                title={i18n.t(`note.${colour}`)}
                aria-label={i18n.t(`note.${colour}`)}
                data-testid={`bulk-${colour}`}
                onClick={() => onChange({ colour })}
              />
            ))}
          </span>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (named !== '') onChange({ addTags: [named] });
            }}
          >
            <input
              list="library-tags"
              value={tag}
              maxLength={100}
              dir={tag === '' ? i18n.t('direction') : 'auto'}
              aria-label={i18n.t('library.tag')}
              placeholder={i18n.t('library.tag')}
              data-testid="bulk-tag"
              onChange={({ target }) => setTag(target.value)}
            />
            <datalist id="library-tags">
              {tags.map((known) => (
                <option key={known} value={known} />
              ))}
            </datalist>
            <button type="submit" disabled={named === ''} data-testid="bulk-add-tag">
              {i18n.t('library.addTag')}
            </button>
            <button
              type="button"
              disabled={named === ''}
              data-testid="bulk-remove-tag"
              onClick={() => onChange({ removeTags: [named] })}
            >
              {i18n.t('library.removeTag')}
            </button>
          </form>
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
