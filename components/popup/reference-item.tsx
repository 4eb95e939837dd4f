import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { shownTitle } from '../../utils/learnt/shown-title.ts';
import { countedWords } from '../../utils/locales/counted-words.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatNumber } from '../shared/format-number.ts';
import { LearntLines } from '../shared/learnt-lines.tsx';
import { Summary } from '../shared/summary.tsx';
import './reference-item.css';

export interface ReferenceItemProps {
  symbol: string;
  /** Mentions on the page; 0 for a symbol that was only looked up. */
  count: number;
  /** Absent until the background has answered. */
  description: Description | undefined;
  /** What the reader noted on it, in sentences. */
  own?: string | undefined;
  /** True where it is unfolded from the first. */
  isOpenAtFirst?: boolean;
  addressOf(symbol: string): string;
  /** Goes to the next mention on the page. */
  onGo(symbol: string): void;
  /** Looks another symbol up. */
  onOpen(symbol: string): void;
}

/** One line of a list of references: symbol, mentions, title; with the summary when unfolded. */
export function ReferenceItem({ symbol, count, description, own, isOpenAtFirst = false, ...acts }: ReferenceItemProps) {
  const { addressOf, onGo, onOpen } = acts;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const record = description?.record;
  const shown = description && shownTitle(description, [interfaceLanguage()]);
  const year = record?.date?.slice(0, 4) ?? record?.year;
  return (
    <li className="reference-item" data-testid="reference" data-symbol={symbol}>
      <div className="line">
        {count > 0 ? (
          <button
            type="button"
            className="symbol"
            title={i18n.t('popup.goTo', { symbol })}
            onClick={() => onGo(symbol)}
          >
            <bdi dir="ltr">{symbol}</bdi>
          </button>
        ) : (
          <a className="symbol" href={addressOf(symbol)} target="_blank" rel="noreferrer" dir="ltr">
            {symbol}
          </a>
        )}
        {count > 0 && (
          <span className="count">
            <span aria-hidden="true">{i18n.t('popup.times', [formatNumber(count)])}</span>
            <span className="visually-hidden">{countedWords('popup.timesLabel', count)}</span>
          </span>
        )}
        {count === 0 && year !== undefined && <span className="count">{year}</span>}
        <button
          type="button"
          className="unfold"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={i18n.t('popup.about', { symbol })}
          data-testid="reference-unfold"
          onClick={() => setOpen(!isOpen)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 6 4 4 4-4" />
          </svg>
        </button>
      </div>
      <p
        className={isOpen ? 'title open' : 'title'}
        lang={shown ? (shown.language ?? '') : i18n.t('language')}
        dir="auto"
      >
        {shown?.title ?? description?.decoded ?? ''}
      </p>
      <div id={id} className="about" hidden={!isOpen}>
        {record?.date !== undefined && description?.summary.length === 0 && (
          <p>{formatDate(record.date, i18n.t('language'))}</p>
        )}
        {shown && <p>{description?.decoded}</p>}
        {description && <Summary segments={description.summary} own={own} addressOf={addressOf} onOpen={onOpen} />}
        {description && <LearntLines description={description} hasLearntTitle addressOf={addressOf} onOpen={onOpen} />}
        <a href={addressOf(symbol)} target="_blank" rel="noreferrer" aria-label={i18n.t('card.openLabel', { symbol })}>
          {i18n.t('card.open')}
        </a>
      </div>
    </li>
  );
}
