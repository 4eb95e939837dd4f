import { expect, test } from 'vitest';
import { newIdentifier } from '../../utils/annotations/new-identifier.ts';
import { sampleAddresses } from '../run/sample-addresses.ts';
import { until } from './browsers/until.ts';
import { browserForTests } from './reading/browser-for-tests.ts';
import { textOf } from './reading/card.ts';
import { chooseFilter, inLibrary, keepAll, openLibrary, untilCount } from './reading/library.ts';
import { painted } from './reading/painted.ts';

const reading = browserForTests();

/** A highlight on the sample of a report, made at the address where the tests serve it. */
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

test('goes from the library to the place in the document, and knows afterwards what became of it', async () => {
  const words = 'asked for a report on the keeping of lighthouses';
  const there = highlight(words);
  const gone = highlight('Words that no paragraph of this report has ever had');
  await keepAll(reading.browser, [there, gone]);
  const library = await openLibrary(reading.browser);
  await library.click(inLibrary.rowOf(there.id));
  const address = await until('the way to it', () =>
    library.evaluate(
      (selector) => document.querySelector<HTMLAnchorElement>(selector)?.href,
      inLibrary.by('library-jump'),
    ),
  );
  const reached = await reading.browser.openTab(address);
  await until('the highlight in view', async () => {
    const focus = await painted(reached, 'focus');
    return focus.length === 1 && focus[0] === words;
  });
  expect(await reached.evaluate(() => location.hash, undefined)).toBe('');
  await library.show();
  await chooseFilter(library, 'verdict', 'exact');
  await library.reload();
  await untilCount(library, 1);
  expect(await textOf(library, inLibrary.row)).toContain(words);
});
