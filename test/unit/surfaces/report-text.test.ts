import { expect, test } from 'vitest';
import { reportText } from '../../../utils/surfaces/options/report-text.ts';

const installation = { version: '1.2.3', browser: 'Mozilla/5.0 Firefox/153.0', language: 'fr' };
const report = { time: Date.UTC(2026, 10, 30, 20, 5), where: 'background', what: 'Could not tidy', error: 'Error: no' };
const head = 'Recalling 1.2.3\nBrowser: Mozilla/5.0 Firefox/153.0\nInterface language: fr\n';

test.each([
  ['no errors', [], 'Errors since the browser started: 0\n'],
  [
    'an error, indented under what could not be done',
    [{ ...report, error: 'Error: no\n    at tidy (background.js:1:2)\n' }],
    'Errors since the browser started: 1\n\n2026-11-30T20:05:00.000Z (background)\nCould not tidy\n' +
      '  Error: no\n      at tidy (background.js:1:2)\n',
  ],
  [
    'the latest error first',
    [report, { ...report, time: report.time + 60_000, where: 'library' }],
    'Errors since the browser started: 2\n\n2026-11-30T20:06:00.000Z (library)\nCould not tidy\n  Error: no\n\n' +
      '2026-11-30T20:05:00.000Z (background)\nCould not tidy\n  Error: no\n',
  ],
  [
    'an error without a message',
    [{ ...report, error: '' }],
    'Errors since the browser started: 1\n\n2026-11-30T20:05:00.000Z (background)\nCould not tidy\n',
  ],
])('a report of %s', (_, reports, expected) => {
  expect(reportText(installation, reports)).toBe(head + expected);
});

test('a very long stack is shortened, and marked as such', () => {
  const text = reportText(installation, [{ ...report, error: 'x'.repeat(100_000) }]);
  expect(text.length).toBeLessThan(3000);
  expect(text).toMatch(/x…\n$/);
});
