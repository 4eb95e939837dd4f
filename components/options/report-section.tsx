import { useId } from 'react';
import { i18n } from '#i18n';
import type { Awaited } from '../../utils/ground/awaited.ts';
import { FailureMessage } from '../shared/failure-message.tsx';
import './report-section.css';

interface ReportSectionProps {
  /** The text of the report and how many errors it lists. */
  report: Awaited<{ text: string; count: number }>;
  copied: 'not yet' | 'copied' | 'refused';
  onCopy(): void;
  onRetry(): void;
}

/** The error report: a button that copies it, and the text itself, so that the reader sees what is copied. */
export function ReportSection({ report, copied, onCopy, onRetry }: ReportSectionProps) {
  const id = useId();
  return (
    <section className="report-section" aria-labelledby={id} data-testid="report">
      <h2 id={id}>{i18n.t('report.heading')}</h2>
      <p>{i18n.t('report.about')}</p>
      {report.status === 'failed' && <FailureMessage kind={report.failure} onRetry={onRetry} />}
      <p className="say" role="status" data-testid="report-status">
        {report.status === 'loading' && i18n.t('learnt.loading')}
        {report.status === 'known' && report.value.count === 0 && i18n.t('report.empty')}
      </p>
      {report.status === 'known' && <ReportText text={report.value.text} copied={copied} onCopy={onCopy} />}
    </section>
  );
}

interface ReportTextProps extends Pick<ReportSectionProps, 'copied' | 'onCopy'> {
  text: string;
}

function ReportText({ text, copied, onCopy }: ReportTextProps) {
  return (
    <>
      <p>
        <button type="button" data-testid="report-copy" onClick={onCopy}>
          {i18n.t('report.copy')}
        </button>{' '}
        <span role="status" data-testid="report-copied">
          {copied === 'copied' && i18n.t('report.copied')}
          {copied === 'refused' && i18n.t('report.notCopied')}
        </span>
      </p>
      {/* After a refusal the reader has to copy by hand. */}
      <details open={copied === 'refused' || undefined}>
        <summary>{i18n.t('report.preview')}</summary>
        <textarea
          readOnly
          dir="ltr"
          lang="en"
          rows={12}
          aria-label={i18n.t('report.preview')}
          data-testid="report-text"
          value={text}
        />
      </details>
    </>
  );
}
