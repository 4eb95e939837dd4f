import { i18n } from '#i18n';
import type { FailureKind } from '../../utils/ground/failure.ts';
import './failure-message.css';

interface FailureMessageProps {
  kind: FailureKind;
  onRetry?: () => void;
}

/** What went wrong and what to do about it. */
export function FailureMessage({ kind, onRetry }: FailureMessageProps) {
  return (
    <div className="failure" role="alert">
      <span>{i18n.t(`failure.${kind}`)}</span>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {i18n.t('failure.retry')}
        </button>
      )}
    </div>
  );
}
