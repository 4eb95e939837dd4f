import { useMemo } from 'react';
import { browser } from 'wxt/browser';
import type { Awaited } from '../../ground/awaited.ts';
import { interfaceLanguage } from '../../locales/interface-language.ts';
import type { CollectedReport } from '../../messaging/protocol/report-requests.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { useCopy } from '../card/use-copy.ts';
import { reportText } from './report-text.ts';

/** The text of the error report and how many errors it lists. */
export interface ErrorReport {
  text: string;
  count: number;
}

export interface ReportState {
  report: Awaited<ErrorReport>;
  /** The result of the last attempt to copy the report that is shown. */
  copied: 'not yet' | 'copied' | 'refused';
  onCopy(): void;
  onRetry(): void;
}

/**
 * The error report: loads what the background collected, and copies it as text.
 * @param loadReports asks the background; must be the same function on every render
 */
export function useReport(loadReports: () => Promise<readonly CollectedReport[]>): ReportState {
  const question = useMemo(
    () => async (): Promise<ErrorReport> => {
      const reports = await loadReports();
      const { version } = browser.runtime.getManifest();
      const installation = { version, browser: navigator.userAgent, language: interfaceLanguage() };
      return { text: reportText(installation, reports), count: reports.length };
    },
    [loadReports],
  );
  const { awaited, again } = useAnswer(question);
  const text = awaited.status === 'known' ? awaited.value.text : '';
  const { result, copy } = useCopy(text);
  return { report: awaited, copied: result, onCopy: () => copy(text), onRetry: again };
}
