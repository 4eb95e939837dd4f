import { expect, test } from 'vitest';
import { newIdentifier } from '../../utils/annotations/new-identifier.ts';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { chooseFilter, inLibrary, insertAll, openLibrary, untilCount } from './reading/library.ts';
import { untilPainted } from './reading/painted.ts';
import { untilSurface } from './reading/surface-box.ts';

const reading = browserForTests();

/** A highlight on the sample report, made at the address where the tests serve it. */
function highlight(exact: string) {
  const document = { symbol: 'A/90/5012', language: 'en', address: sampleAddresses.learntReport };
  return {
    id: newIdentifier(),
    document,
    selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }],
    colour: 'rose' as const,
    tags: [],
    created: Date.now(),
    modified: Date.now(),
  };
}

test('goes from the library to the place in the document, and then shows what became of it', async () => {
  const words = 'asked for a report on the keeping of lighthouses';
  const there = highlight(words);
  const gone = highlight('Words that no paragraph of this report has ever had');
  await insertAll(reading.browser, [there, gone]);
  const library = await openLibrary(reading.browser);
  await library.click(inLibrary.rowOf(there.id));
  const address = await until('the way to it', () =>
    library.evaluate(
      (selector) => document.querySelector<HTMLAnchorElement>(selector)?.href,
      inLibrary.by('library-jump'),
    ),
  );
  const reached = await reading.browser.openTab(address);
  await untilPainted(reached, 'rose', words);
  await until('its card', async () => {
    const card = await reached.frame('card.html');
    return card && (await textOf(card, 'body'))?.includes(words);
  });
  expect(await reached.evaluate(() => location.hash, undefined)).toBe('');
  await library.show();
  await chooseFilter(library, 'verdict', 'exact');
  await library.reload();
  await untilCount(library, 1);
  expect(await textOf(library, inLibrary.row)).toContain(words);

  // The notice is in a closed tree: all that can be seen is that the extension shows something over the page.
  const missing = await reading.browser.openTab(`${sampleAddresses.learntReport}#recalling=${gone.id}`);
  await untilSurface(missing);
  await reading.picture(missing, 'library-not-here');
});
