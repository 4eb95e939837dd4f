import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { accessibilityFaults } from './reading/accessibility.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { lookOf } from './reading/look.ts';
import { untilPainted } from './reading/painted.ts';

/** The narrowest window that pages have to fit in. */
const reading = browserForTests({ language: 'ar', viewport: { width: 320, height: 700 } });

test.each(['light', 'dark'] as const)('nothing in the options is cut off in Arabic, narrow and %s', async (scheme) => {
  await reading.browser.prefer(scheme);
  await untilPainted(await reading.browser.openTab(sampleAddresses.learntReport), 'reference', 'A/RES/89/207');
  const options = await reading.browser.openExtensionPage('options.html');
  await until('the report', async () =>
    (await textOf(options, '[data-testid="learnt-document"]'))?.includes('تحيل إلى 3 وثائق'),
  );
  await reading.picture(options, `options-arabic-${scheme}`);
  expect(await options.evaluate(() => getComputedStyle(document.body).direction, undefined)).toBe('rtl');
  expect((await lookOf(options)).overflow).toBe(0);
  expect(await accessibilityFaults(options)).toEqual([]);
});
