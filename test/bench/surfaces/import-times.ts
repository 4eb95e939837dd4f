import type { Browser, Tab } from '../../e2e/browsers/browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import { textOf } from '../../e2e/reading/card.ts';
import { giveFile, inLibrary } from '../../e2e/reading/library.ts';

/** Milliseconds that an import may take. */
const timeout = 300_000;

/** An export of Hypothesis with so many annotations, on 300 documents. */
export function hypothesisExport(count: number): string {
  const annotations = Array.from({ length: count }, (_, index) => ({
    id: `record-${index}`,
    created: '2024-02-01T10:00:00+00:00',
    updated: '2024-02-01T10:00:00+00:00',
    uri: `https://docs.un.org/en/A/RES/${60 + (index % 20)}/${1 + ((index * 7) % 300)}`,
    user: 'acct:reader@hypothes.is',
    text: `Compare paragraph ${index}`,
    tags: ['to check', `topic ${index % 10}`],
    document: { title: [`Resolution ${index % 300}`] },
    target: [
      {
        selector: [
          { type: 'TextPositionSelector', start: index, end: index + 40 },
          { type: 'TextQuoteSelector', exact: `the keeping of notes, ${index}`, prefix: 'Recalling ', suffix: ', and' },
        ],
      },
    ],
  }));
  return JSON.stringify({ annotations });
}

const now = (library: Tab): Promise<number> => library.evaluate(() => performance.now(), undefined);

export interface ImportTimes {
  preview: number;
  written: number;
}

/** Imports a file of so many annotations into the library: milliseconds to the preview, and until all are kept. */
export async function importTimes(browser: Browser, file: string, count: number): Promise<ImportTimes> {
  const library = await browser.openExtensionPage('library.html');
  await until('the library', async () => (await textOf(library, inLibrary.by('library-count')))?.includes('0'));
  const given = await now(library);
  await giveFile(library, file);
  await until('the preview', () => textOf(library, inLibrary.by('import-preview')), timeout);
  const previewed = await now(library);
  await library.click(inLibrary.by('import-start'));
  const all = count.toLocaleString('en');
  await until(
    'all of them',
    async () =>
      (await textOf(library, inLibrary.by('library-progress'))) === undefined &&
      (await textOf(library, inLibrary.by('library-count')))?.includes(all),
    timeout,
  );
  return { preview: previewed - given, written: (await now(library)) - previewed };
}
