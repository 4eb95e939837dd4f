import { i18n } from '#i18n';
import type { Progress } from '../../utils/library/run-batch.ts';
import { formatNumber } from '../shared/format-number.ts';

interface ProgressLineProps {
  progress: Progress | undefined;
  onCancel(): void;
}

/** The progress of a piece of work, and a button to cancel it. */
export function ProgressLine({ progress, onCancel }: ProgressLineProps) {
  if (!progress) return null;
  const { done, total } = progress;
  const words = total === undefined ? formatNumber(done) : `${formatNumber(done)} / ${formatNumber(total)}`;
  return (
    <p className="progress-line" data-testid="library-progress">
      <progress aria-label={i18n.t('library.working')} {...(total !== undefined && { value: done, max: total })} />
      <span>{words}</span>
      <button type="button" onClick={onCancel}>
        {i18n.t('note.cancel')}
      </button>
    </p>
  );
}
