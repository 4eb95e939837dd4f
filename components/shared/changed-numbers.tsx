import { i18n } from '#i18n';
import type { ChangedNumber } from '../../utils/anchoring/changed-numbers.ts';

/** Numbers that are named; of a table that was renewed, all would say no more. */
const mostNamed = 5;

function said({ was, now }: ChangedNumber): string {
  if (was === '') return i18n.t('place.numberNew', { now });
  if (now === '') return i18n.t('place.numberGone', { was });
  return i18n.t('place.numberChanged', { was, now });
}

/** The numbers in a passage that are others than they were when it was marked. */
export function ChangedNumbers({ changed }: { changed: readonly ChangedNumber[] }) {
  const named = changed.slice(0, mostNamed).map(said);
  if (named.length === 0) return null;
  return (
    <span data-testid="changed-numbers">
      {named.join(' · ')}
      {changed.length > mostNamed && '…'}
    </span>
  );
}
