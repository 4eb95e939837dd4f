import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, restOn, textOf } from './reading/card.ts';
import { lookOf } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openFilledPopup } from './reading/popup.ts';
import { enterSurface, untilSurface } from './reading/surface-box.ts';

const reading = browserForTests({ language: 'ar', viewport: { width: 820, height: 800 } });

const ownMarks = '[data-testid="own-marks"]';

const languageOf = (selector: string) => {
  const element = document.querySelector(selector);
  return element && [element.closest('[lang]')?.getAttribute('lang'), getComputedStyle(element).direction];
};

test('the card is in Arabic, from right to left, light and dark', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  await untilSurface(tab);
  await until('the summary', async () => (await textOf(card, '.summary'))?.includes('نصوص'));
  for (const scheme of ['light', 'dark'] as const) {
    await reading.browser.prefer(scheme);
    await reading.picture(tab, `interface-ar-card-${scheme}`);
  }
  expect((await textOf(card, '.facts'))?.replace(/\s+/g, ' ')).toContain('21 كانون الأول/ديسمبر 2010');
  expect(await card.evaluate(languageOf, '.summary')).toEqual(['ar-u-nu-latn', 'rtl']);
  expect(await card.evaluate(languageOf, inCard.title)).toEqual(['en', 'ltr']);
  expect((await lookOf(card)).overflow).toBe(0);
});

test('what the reader noted is shown with the summary, in the card and in an Arabic popup', async () => {
  await reading.browser.prefer('light');
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '66/181');
  const card = await restOn(tab, '66/181', 'A/RES/66/181');
  await enterSurface(tab);
  await card.click('[data-testid="card-add-note"]');
  await card.click(inPopup.noteField);
  await tab.type('Compare paragraph 4');
  await card.click(inPopup.saveNote);
  const noted = (said: string | undefined) => said?.includes('لديك عليه ملاحظة واحدة.') && said.includes('paragraph 4');
  await until('the note in the card’s summary', async () => noted(await textOf(card, ownMarks)));
  await reading.picture(tab, 'interface-ar-own-marks');
  expect((await lookOf(card)).overflow).toBe(0);
  const popup = await openFilledPopup(reading.browser, tab, 'A/RES/66/181', 'Strengthening the United Nations');
  const list = (await textOf(popup, 'main')) ?? '';
  expect(list).toContain('الجمعية العامة');
  expect(list).toContain('ذُكر مرة واحدة');
  expect((await lookOf(popup)).overflow).toBe(0);
  const item = inPopup.reference('A/RES/66/181');
  await popup.click(`${item} [data-testid="reference-unfold"]`);
  await until('the note in the popup’s summary', async () => noted(await textOf(popup, `${item} ${ownMarks}`)));
  await reading.picture(popup, 'interface-ar-popup');
  expect(await popup.evaluate(languageOf, '.summary')).toEqual(['ar-u-nu-latn', 'rtl']);
  expect(await popup.evaluate(languageOf, `${item} .title`)).toEqual(['en', 'ltr']);
});
