import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number.ts';

interface FindBarProps {
  typed: string;
  count: number;
  /** From 1; 0 if there is none. */
  here: number;
  onType(typed: string): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** What was found, in words; empty while nothing is typed. */
function foundInWords({ typed, count, here }: Pick<FindBarProps, 'typed' | 'count' | 'here'>): string {
  if (typed.trim() === '') return '';
  if (count === 0) return i18n.t('reader.notFound');
  return i18n.t('reader.found', [formatNumber(here), formatNumber(count)]);
}

/** The field for words to find in the document; Enter goes on, Shift+Enter back, Escape closes it. */
export function FindBar({ typed, count, here, onType, onStep, onClose }: FindBarProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <search className="find-bar">
      <input
        ref={field}
        type="search"
        dir="auto"
        value={typed}
        aria-label={i18n.t('reader.find')}
        placeholder={i18n.t('reader.find')}
        data-testid="find-field"
        onChange={({ target }) => onType(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') {
            event.preventDefault();
            onClose();
          }
        }}
      />
      <output data-testid="find-count">{foundInWords({ typed, count, here })}</output>
      <button type="button" aria-label={i18n.t('reader.previous')} disabled={count === 0} onClick={() => onStep(-1)}>
        ↑
      </button>
      <button
        type="button"
        aria-label={i18n.t('reader.next')}
        disabled={count === 0}
        data-testid="find-next"
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      <button type="button" aria-label={i18n.t('reader.closeFind')} onClick={onClose}>
        ×
      </button>
    </search>
  );
}
