import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { shownTitle } from '../../utils/learnt/shown-title.ts';
import { interfaceLanguage } from '../../utils/locales/interface-language.ts';
import { formatDate } from '../shared/format-date.ts';
import { LearntLines } from '../shared/learnt-lines.tsx';
import { Summary } from '../shared/summary.tsx';

export interface ReferenceAboutProps {
  symbol: string;
  /** Absent until the background has answered. */
  description: Description | undefined;
  /** What the reader noted about it, in sentences. */
  own?: string | undefined;
  addressOf(symbol: string): string;
  /** Looks another symbol up. */
  onOpen(symbol: string): void;
}

/** What an opened entry of a list of references says: date or summary, what was learnt, and the way to the document. */
export function ReferenceAbout({ symbol, description, own, addressOf, onOpen }: ReferenceAboutProps) {
  const date = description?.record?.date;
  const hasTitle = description && shownTitle(description, [interfaceLanguage()]) !== undefined;
  return (
    <>
      {date !== undefined && description?.summary.length === 0 && <p>{formatDate(date, i18n.t('language'))}</p>}
      {hasTitle && <p>{description.decoded}</p>}
      {description && <Summary segments={description.summary} own={own} addressOf={addressOf} onOpen={onOpen} />}
      {description && <LearntLines description={description} hasLearntTitle addressOf={addressOf} onOpen={onOpen} />}
      <a href={addressOf(symbol)} target="_blank" rel="noreferrer" aria-label={i18n.t('card.openLabel', { symbol })}>
        {i18n.t('card.open')}
      </a>
    </>
  );
}
