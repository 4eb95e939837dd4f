import { collectReports } from '../../ground/report.ts';
import { ask } from './ask.ts';

/** Sends what goes wrong in this page or surface to the background, which collects it. */
export function sendReports(): void {
  collectReports((report) => {
    // A background that can't be reached is what the reader is told of anyway.
    ask('report', report).catch(() => undefined);
  });
}
