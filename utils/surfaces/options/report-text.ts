import type { CollectedReport } from '../../messaging/protocol/report-requests.ts';

/** What the report says about the installation. */
export interface Installation {
  version: string;
  /** The browser's user agent string. */
  browser: string;
  /** Code of the interface language: "en". */
  language: string;
}

/** Characters of a single error that are copied; a minified stack can be much longer. */
const mostCharacters = 2000;

function shortened(error: string): string {
  return error.length > mostCharacters ? `${error.slice(0, mostCharacters)}…` : error;
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

function entryText({ time, where, what, error }: CollectedReport): string {
  return `${new Date(time).toISOString()} (${where})\n${what}\n${indented(shortened(error.trim()))}`.trimEnd();
}

/**
 * The error report as plain text, for whoever helps the reader: always in English, the latest error first.
 * @param reports in any order
 */
export function reportText({ version, browser, language }: Installation, reports: readonly CollectedReport[]): string {
  const head = [
    `Recalling ${version}`,
    `Browser: ${browser}`,
    `Interface language: ${language}`,
    `Errors since the browser started: ${reports.length}`,
  ].join('\n');
  const entries = reports.toSorted((a, b) => b.time - a.time).map(entryText);
  return `${[head, ...entries].join('\n\n')}\n`;
}
