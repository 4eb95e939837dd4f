import { expect, test } from 'vitest';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { mark } from './reading/marking.ts';
import { untilPainted } from './reading/painted.ts';
import { printedColours } from './reading/printed-colours.ts';

const reading = browserForTests();

test('on paper, highlights have lines without backgrounds, and references are plain', async () => {
  const tab = await reading.browser.openTab(sampleAddresses.marking);
  await untilPainted(tab, 'reference', '65/230');
  await mark(tab, 'libraries to keep the marginal notes of their readers', 'yellow');
  await mark(tab, 'States to publish the numbered paragraphs', 'green');
  const colours = printedColours(await tab.print());
  const lines = { yellow: '#8a6d00', green: '#2e7d4f' };
  const others = { yellowWash: '#ffe58a', greenWash: '#bfe8c5', referenceLine: '#2f7fd6' };
  // Firefox prints a copy of the page in which no highlights are registered, whoever's they are.
  const isPrinted = reading.browser.name === 'chromium';
  for (const colour of Object.values(lines))
    expect(`${colour}: ${colours.has(colour)}`).toBe(`${colour}: ${isPrinted}`);
  for (const colour of Object.values(others)) expect([...colours]).not.toContain(colour);
});
