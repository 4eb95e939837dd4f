import { i18n } from '#i18n';
import { losses } from '../../utils/exchange/import/loss.ts';
import type { ImportPlan } from '../../utils/library/import-plan.ts';
import { formatNumber } from '../shared/format-number.ts';

/** What an import can't keep of a file, and what it does with records under one identifier. */
export function ImportLosses({ plan: { lost, repeated, renamed } }: { plan: ImportPlan }) {
  const lines = [
    ['repeated', repeated, i18n.t('library.repeated', [formatNumber(repeated)])] as const,
    ['renamed', renamed, i18n.t('library.renamed', [formatNumber(renamed)])] as const,
    ...losses.map((loss) => [loss, lost[loss], i18n.t(`library.lost.${loss}`, [formatNumber(lost[loss])])] as const),
  ].filter(([, count]) => count > 0);
  if (lines.length === 0) return null;
  return (
    <ul className="losses" data-testid="import-losses">
      {lines.map(([kind, , words]) => (
        <li key={kind}>{words}</li>
      ))}
    </ul>
  );
}
