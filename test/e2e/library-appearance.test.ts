import { expect, test } from 'vitest';
import { accessibilityFaults } from './reading/accessibility.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inLibrary, insertAll, openLibrary, sampleAnnotations } from './reading/library.ts';
import { lookOf } from './reading/look.ts';

const reading = browserForTests({ language: 'ar', viewport: { width: 320, height: 640 } });
const samples = sampleAnnotations(30);

test('nothing is cut off from right to left, 320 pixels wide, light and dark', async () => {
  await insertAll(reading.browser, samples);
  const library = await openLibrary(reading.browser);
  await library.click(inLibrary.rowOf(samples.at(-1)?.id ?? ''));
  for (const scheme of ['light', 'dark'] as const) {
    await reading.browser.prefer(scheme);
    await library.show();
    const { ink, ground, overflow } = await lookOf(library);
    expect(overflow).toBe(0);
    expect(ground > ink ? 'light' : 'dark').toBe(scheme);
    expect(await accessibilityFaults(library)).toEqual([]);
    await reading.picture(library, `library-narrow-${scheme}`);
  }
});
