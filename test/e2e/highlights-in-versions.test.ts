import { beforeAll, expect, test } from 'vitest';
import type { SampleName } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { mark, markedPassage as words } from './reading/marking.ts';
import { openRead, painted } from './reading/painted.ts';
import { inPopup, openPopup } from './reading/popup.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests();

const inChinese = '各图书馆将读者的页边批注至少保存十五年';

const open = (name: SampleName, reference: string) => openRead(reading.browser, name, reference);

beforeAll(async () => mark(await open('marking', '65/230'), words));

test('a resolution with the same words but another symbol shows no highlight', async () => {
  const tab = await open('markingTwin', '65/230');
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await until('the popup’s answer', async () => (await textOf(popup, inPopup.document))?.includes('A/RES/68/999'));
  expect(await painted(tab, 'yellow')).toEqual([]);
  expect(await textOf(popup, inPopup.highlight)).toBeUndefined();
});

test.each([
  ['markingInFrench', '1. Invite les bibliothèques'],
  ['markingInArabic', '1 - تدعو المكتبات'],
] as const)('%s shows the paragraph, marked as from another language', async (name, beginning) => {
  const tab = await open(name, '65/230');
  const [paragraph = ''] = await until('the paragraph', async () => {
    const texts = await painted(tab, 'other-language');
    return texts.length > 0 && texts;
  });
  expect(paragraph.trim().startsWith(beginning)).toBe(true);
  expect(await painted(tab, 'yellow')).toEqual([]);
  const popup = await openPopup(reading.browser, tab);
  await popup.click(inPopup.notesTab);
  await until('the highlight in its group', async () =>
    (await textOf(popup, '[data-testid="highlights-otherLanguage"]'))?.includes(words),
  );
  await reading.picture(popup, `popup-${name}`);
  await popup.click(`${inPopup.highlight} .words`);
  await tab.show();
  await until('the card', async () => (await tab.frame('card.html')) !== undefined);
  await untilSurface(tab);
  await reading.picture(tab, `highlight-${name}`);
});

test('a text with word segmentation shows highlights made in one without', async () => {
  await mark(await open('markingInChinese', '65/230'), inChinese);
  const tab = await open('markingSegmented', '65/230');
  await until('the highlight', async () =>
    (await painted(tab, 'yellow')).some((text) => text.replaceAll(' ', '') === inChinese),
  );
});
