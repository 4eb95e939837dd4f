import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserOfRun } from './browsers/start-browser.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { inCard, textOf, untilCard } from './reading/card.ts';
import { untilPainted } from './reading/painted.ts';
import { placeOf } from './reading/text-places.ts';

const reading = browserForTests();

test('documents served as other types of text are read', async () => {
  const { servedAsMarkdown, servedAsJson, servedAsSvg, servedAsXml } = sampleAddresses;
  // Firefox shows the tree of an XML file in a shadow tree of its own, which no script reaches.
  const types = [servedAsMarkdown, servedAsJson, servedAsSvg, ...(browserOfRun() === 'chromium' ? [servedAsXml] : [])];
  for (const address of types) {
    const tab = await reading.browser.openTab(address);
    await untilPainted(tab, 'reference', '65/230');
    // Nothing but graphics is displayed in a graphic, so it has no card.
    if (address === servedAsSvg) continue;
    // Chromium's tree of an XML file stands behind a hidden copy of the file.
    await tab.pointTo((await placeOf(tab, '65/230', address === servedAsXml ? 1 : 0)).middle);
    const card = await untilCard(tab, 'A/RES/65/230');
    expect(await textOf(card, inCard.title)).toContain('Twelfth United Nations Congress');
  }
  expect(types.length).toBeGreaterThan(2);
});
