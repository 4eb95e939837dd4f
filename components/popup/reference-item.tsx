import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { shownTitle } from '../../utils/learnt/shown-title.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { formatDate } from '../shared/format-date.ts';
import { LearntLines } from '../shared/learnt-lines.tsx';
import { Summary } from '../shared/summary.tsx';
import './reference-item.css';
import { ReferenceLine } from './reference-line.tsx';

export interface ReferenceItemProps {
  symbol: string;
  /** Mentions on the page; 0 for a symbol that was only looked up. */
  count: number;
  /** Absent until the background has answered. */
  description: Description | undefined;
  /** What the reader noted about it, in sentences. */
  own?: string | undefined;
  isOpenAtFirst?: boolean;
  addressOf(symbol: string): string;
  /** Goes to the next mention on the page. */
  onGo(symbol: string): void;
  /** Looks another symbol up. */
  onOpen(symbol: string): void;
}

/** An entry of a list of references: symbol, mentions, title; when opened, also the summary. */
export function ReferenceItem({ symbol, count, description, own, isOpenAtFirst = false, ...acts }: ReferenceItemProps) {
  const { addressOf, onGo, onOpen } = acts;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const record = description?.record;
  const shown = description && shownTitle(description, [interfaceLanguage()]);
  return (
    <li className="reference-item" data-testid="reference" data-symbol={symbol}>
      <ReferenceLine
        symbol={symbol}
        count={count}
        year={record?.date?.slice(0, 4) ?? record?.year}
        address={addressOf(symbol)}
        detailsId={id}
        isOpen={isOpen}
        onGo={() => onGo(symbol)}
        onToggle={() => setOpen(!isOpen)}
      />
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
