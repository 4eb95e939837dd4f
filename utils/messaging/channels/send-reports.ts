import { collectReports } from '../../ground/report.ts';
import { ask } from './ask.ts';

/** Sends reports of errors in this page or surface to the background, which collects them. */
export function sendReports(): void {
  collectReports((report) => {
    // The reader is told anyway if the background can't be reached.
    ask('report', report).catch(() => undefined);
  });
}
