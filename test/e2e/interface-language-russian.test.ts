import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { restOn, textOf } from './reading/card.ts';
import { lookOf } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';
import { inPopup, openFilledPopup } from './reading/popup.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests({ language: 'ru', viewport: { width: 820, height: 800 } });

test('card and popup are in Russian, from left to right', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.report);
  await untilPainted(tab, 'reference', '65/230');
  const card = await restOn(tab, '65/230', 'A/RES/65/230');
  await untilSurface(tab);
  await until('the summary', async () => (await textOf(card, '.summary'))?.includes('каталога'));
  await reading.picture(tab, 'interface-ru-card');
  expect((await textOf(card, '.facts'))?.replace(/\s+/g, ' ')).toContain('21 декабря 2010 года');
  expect(await card.evaluate(() => [document.documentElement.lang, document.documentElement.dir], undefined)).toEqual([
    'ru',
    'ltr',
  ]);
  expect((await lookOf(card)).overflow).toBe(0);
  const popup = await openFilledPopup(reading.browser, tab, 'A/RES/65/230', 'Twelfth United Nations Congress');
  await popup.click(`${inPopup.reference('A/RES/65/230')} [data-testid="reference-unfold"]`);
  await reading.picture(popup, 'interface-ru-popup');
  expect(await textOf(popup, 'main')).toContain('упоминается 1 раз');
  expect(await textOf(popup, '.summary')).toContain('Генеральная Ассамблея, 21 декабря 2010 года');
  expect((await lookOf(popup)).overflow).toBe(0);
});
