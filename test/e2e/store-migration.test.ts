import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { browserForTests } from './reading/browser-for-tests.ts';
import { writeVersion1 } from './reading/old-store.ts';
import { askFrom, everythingFrom, openQuietPage } from './reading/store.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 } });

const symbol = 'A/RES/65/230';
const address = 'https://docs.un.org/en/A/RES/65/230';

function oldHighlight(id: string, exact: string) {
  const selectors = [
    { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    { type: 'TextPositionSelector', start: 7, end: 7 + exact.length },
  ];
  return { id, document: { symbol, language: 'en', address }, selectors, colour: 'green', created: 1, modified: 2 };
}
function oldNote(id: string, subject: string, text: string) {
  return { id, subject, text, created: 3, modified: 4 };
}

test.each([20, 150])('a migration whose worker is killed after %i ms loses nothing', async (delay) => {
  const page = await openQuietPage(reading.browser);
  const annotations = Array.from({ length: 3000 }, (_, index) => oldHighlight(`01A${index}`, `${index} `.repeat(100)));
  await writeVersion1(page, { annotations, notes: [oldNote('01C', symbol, 'note')], drafts: [] });
  const interrupted = askFrom(page, 'storageState', {}).catch(() => undefined);
  await wait(delay);
  await reading.browser.stopBackground();
  await interrupted;
  expect(await askFrom(page, 'storageState', {})).toMatchObject({ annotations: 3001, damaged: 0 });
  const stamps = (await everythingFrom(page, 1000)).map(({ stamp }) => stamp);
  expect(new Set(stamps).size).toBe(3001);
});
