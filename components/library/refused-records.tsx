import { i18n } from '#i18n';
import type { RefusalReason } from '../../utils/exchange/import/imported-annotation.ts';
import type { ImportPlan } from '../../utils/library/import-plan.ts';
import { formatNumber } from '../shared/format-number.ts';

interface RefusedRecordsProps {
  /** The first of the refused records. */
  refused: ImportPlan['refused'];
  count: number;
}

/** Message keys by reason. */
const reasons = {
  'not JSON': 'notJson',
  'too long': 'tooLong',
  'too deep': 'tooDeep',
  'not an annotation': 'notAnAnnotation',
  'no document': 'noDocument',
  'nothing to keep': 'nothingToKeep',
  damaged: 'damaged',
} as const satisfies Record<RefusalReason, string>;

/** The records of a file that can't be imported, and why. */
export function RefusedRecords({ refused, count }: RefusedRecordsProps) {
  if (count === 0) return null;
  return (
    <details data-testid="import-refused">
      <summary>{i18n.t('library.refused', [formatNumber(count)])}</summary>
      <ul>
        {refused.map(({ number, reason, detail }) => (
          <li key={`${number} ${detail}`}>
            {i18n.t('library.record', { number: formatNumber(number) })} {i18n.t(`library.refusal.${reasons[reason]}`)}{' '}
            {detail !== '' && <code dir="ltr">{detail}</code>}
          </li>
        ))}
      </ul>
    </details>
  );
}
