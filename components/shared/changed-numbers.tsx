import { i18n } from '#i18n';
import type { ChangedNumber } from '../../utils/anchoring/changed-numbers.ts';

/** Numbers listed; when a whole table was updated, listing more would not help. */
const mostListed = 5;

function inWords({ was, now }: ChangedNumber): string {
  if (was === '') return i18n.t('place.numberNew', { now });
  if (now === '') return i18n.t('place.numberGone', { was });
  return i18n.t('place.numberChanged', { was, now });
}

/** The numbers in a passage that have changed since it was highlighted. */
export function ChangedNumbers({ changed }: { changed: readonly ChangedNumber[] }) {
  const listed = changed.slice(0, mostListed).map(inWords);
  if (listed.length === 0) return null;
  return (
    <span data-testid="changed-numbers">
      {listed.join(' · ')}
      {changed.length > mostListed && '…'}
    </span>
  );
}
