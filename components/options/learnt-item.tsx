import { i18n } from '#i18n';
import type { LearntSummary } from '../../utils/learnt/learnt-summary.ts';
import { countedWords } from '../../utils/locales/counted-words.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatDay } from '../shared/format-day.ts';

interface LearntItemProps {
  document: LearntSummary;
  address: string;
  onForget(): void;
}

/** A document that something was learnt from: what it is, and how much was learnt. */
export function LearntItem({ document, address, onForget }: LearntItemProps) {
  const { readIn, language, title, date, cites, titles, learnt } = document;
  const facts = [
    date !== undefined && formatDate(date, i18n.t('language')),
    cites > 0 && countedWords('learnt.cites', cites),
    titles > 0 && countedWords('learnt.titles', titles),
    i18n.t('learnt.when', { date: formatDay(learnt) }),
  ].filter((fact) => fact !== false);
  return (
    <li data-testid="learnt-document" data-document={readIn}>
      <div>
        <a href={address} target="_blank" rel="noreferrer">
          <bdi dir="ltr">{readIn.replace(/^https?:\/\//, '')}</bdi>
        </a>
        {title !== undefined && (
          <p className="title" lang={language} dir="auto">
            {title}
          </p>
        )}
        <p className="facts">{facts.join(' · ')}</p>
      </div>
      <button type="button" aria-label={i18n.t('learnt.forgetLabel', { document: readIn })} onClick={onForget}>
        {i18n.t('learnt.forget')}
      </button>
    </li>
  );
}
