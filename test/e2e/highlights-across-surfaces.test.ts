import { expect, test } from 'vitest';
import { type SampleName, sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { mark, markedPassage as words } from './reading/marking.ts';
import { openRead, painted, untilPainted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { surfaceBox, untilSurface } from './reading/surface-box.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

const open = (name: SampleName, reference: string) => openRead(reading.browser, name, reference);

test('highlights in a document are shown at every address of it', async () => {
  await mark(await open('marking', '65/230'), words);
  for (const name of ['markingElsewhere', 'markingAsText'] as const) {
    expect(await untilPainted(await open(name, '65/230'), 'yellow', words)).toEqual([words]);
  }
});

test.each([
  ['markingQuoted', 'A/RES/67/999', 'yellow', words],
  ['markingClaimed', '65/230', 'yellow', words],
  ['markingClaimedInFrench', '65/230', 'other-language', '1. Aaa aaa ;'],
] as const)('the scripts of %s see no highlight before the reader asks for it', async (name, reference, kind, text) => {
  const tab = await open(name, reference);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await until('the highlight', async () => (await textOf(popup, inPopup.unshown))?.includes(words));
  await reading.picture(popup, `popup-${name}`);
  const onlyReferences = await painted(tab, 'reference');
  expect(await painted(tab, '')).toEqual(onlyReferences);
  await tab.show();
  const { middle } = await placeOf(tab, kind === 'yellow' ? words : 'Aaa aaa');
  await tab.evaluate(async ({ x, y }) => {
    const at = { clientX: x, clientY: y, bubbles: true };
    const target = document.elementFromPoint(x, y);
    target?.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    target?.dispatchEvent(new MouseEvent('click', at));
    await new Promise((resolve) => setTimeout(resolve, 600));
  }, middle);
  expect(await surfaceBox(tab)).toBeUndefined();
  await popup.show();

  await popup.click(inPopup.showMarks);
  await tab.show();
  await untilPainted(tab, kind, text);
  if (name !== 'markingQuoted') return;
  await tab.clickAt((await placeOf(tab, words)).middle);
  const card = await until('the card', () => tab.frame('card.html'));
  await until('the notice', async () => (await textOf(card, '[data-testid="place-notice"]'))?.includes('A/RES/67/999'));
  await untilSurface(tab);
  await reading.picture(tab, 'highlight-quoted');
});

test('a document in a frame shows its highlights', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.markingInFrame);
  const frame = await until('the frame', () => tab.frame('docs.un.org'));
  expect(await untilPainted(frame, 'yellow', words)).toEqual([words]);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await until('the highlight of the frame', async () =>
    (await textOf(popup, '[data-testid="highlights-onPage"]'))?.includes(words),
  );
});

test('an open popup shows a frame that is added to the page later', async () => {
  const tab = await open('resolution', '65/230');
  const popup = await openPopup(reading.browser, tab);
  await until('the popup’s answer', async () => (await textOf(popup, inPopup.document)) !== undefined);
  await popup.click(inPopup.notesTab);
  await tab.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.prepend(frame);
  }, sampleAddresses.marking);
  await until('the highlight of the frame', async () =>
    (await textOf(popup, '[data-testid="highlights-onPage"]'))?.includes(words),
  );
});
