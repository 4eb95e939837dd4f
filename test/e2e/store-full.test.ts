import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { askFrom, everythingFrom, madeNote } from './reading/store.ts';
import { withoutUnlimitedStorage } from './reading/without-unlimited-storage.ts';

const reading = browserForTests({ viewport: { width: 400, height: 600 }, damage: withoutUnlimitedStorage });

/** Text that can't be compressed. */
function incompressible(length: number): string {
  const code = (index: number) => 0x4e00 + ((index * 7919 + ((index * index) % 6101)) % 20_000);
  return String.fromCharCode(...Array.from({ length }, (_, index) => code(index)));
}

test('on a full disk the reader is told, the words stay, and nothing saved before is lost', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.documentFrame);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await askFrom(popup, 'saveAnnotation', { annotation: madeNote('01A', 'kept before') });
  await popup.click(inPopup.addNote);
  await popup.click(inPopup.noteField);
  await popup.type('Words for a full disk');
  await until('the draft', async () => (await askFrom(popup, 'draft', { key: 'note:A/RES/65/230' })) !== null);

  const { usage } = await askFrom(popup, 'storageState', {});
  await reading.browser.limitStorage(usage + 400_000);
  let saved = 0;
  const full = await until('a full disk', async () => {
    const annotation = madeNote(`02${saved}`, incompressible(90_000), 'A/RES/1/1');
    return askFrom(popup, 'saveAnnotation', { annotation }).then(
      () => {
        saved += 1;
        return undefined;
      },
      (thrown: unknown) => String(thrown),
    );
  });
  expect(full).toContain('quota');

  await popup.evaluate(
    ({ selector, words }) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      if (field) set?.call(field, words);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { selector: inPopup.noteField, words: incompressible(90_000) },
  );
  await popup.click(inPopup.saveNote);
  await until('the message', async () => (await textOf(popup, '.notes-panel .failure'))?.includes('full'));
  // Chromium does not report the true quota to an extension without unlimited storage.
  if (reading.browser.name === 'firefox') {
    await until('the warning', async () => (await textOf(popup, '[data-testid="storage-warning"]'))?.includes('full'));
  }
  await reading.picture(popup, 'popup-full-disk');
  const field = await popup.evaluate(
    (selector) => document.querySelector<HTMLTextAreaElement>(selector)?.value.length,
    inPopup.noteField,
  );
  expect(field).toBe(90_000);

  const stored = await everythingFrom(popup, 100);
  expect(stored.map(({ id }) => id)).toContain('01A');
  expect(stored).toHaveLength(saved + 1);
  await reading.browser.limitStorage(usage + 100_000_000);
  await popup.click(inPopup.saveNote);
  await until('the note', async () => (await everythingFrom(popup, 100)).length === saved + 2);
});
