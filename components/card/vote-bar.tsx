import { i18n } from '#i18n';
import type { Description } from '../../utils/descriptions/description.ts';
import { countedWords } from '../../utils/locales/counted-words.ts';
import { formatNumber } from '../shared/format-number.ts';
import './vote-bar.css';

type Adoption = NonNullable<NonNullable<Description['record']>['adoption']>;

/** The votes in words: "15 in favour · 0 against". */
function votesInWords({ yes, no, abstain, absent }: Adoption): string {
  return [
    yes === undefined ? '' : i18n.t('card.inFavour', [formatNumber(yes)]),
    no === undefined ? '' : i18n.t('card.against', [formatNumber(no)]),
    abstain === undefined ? '' : countedWords('card.abstentions', abstain),
    absent === undefined || absent === 0 ? '' : i18n.t('card.absent', [formatNumber(absent)]),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

/** A recorded vote as a small bar and in words; empty if the counts are not known. */
export function VoteBar({ adoption }: { adoption: Adoption }) {
  const parts = (['yes', 'no', 'abstain', 'absent'] as const).filter((part) => (adoption[part] ?? 0) > 0);
  if (parts.length === 0) return null;
  const words = votesInWords(adoption);
  return (
    <>
      <div className="vote" role="img" aria-label={words}>
        {parts.map((part) => (
          <i key={part} className={part} style={{ flexGrow: adoption[part] }} />
        ))}
      </div>
      <p className="facts" aria-hidden="true">
        {words}
      </p>
    </>
  );
}
