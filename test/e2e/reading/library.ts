import { type Annotation, highlightColours } from '../../../utils/annotations/annotation.ts';
import { newIdentifier } from '../../../utils/annotations/new-identifier.ts';
import type { Browser, Frame, Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';
import { askFrom, openQuietPage } from './store.ts';

/** Selectors of what a reader looks at in the library. */
export const inLibrary = {
  row: '[data-testid="library-row"]',
  rowOf: (id: string) => `[data-annotation="${id}"]`,
  boxOf: (id: string) => `[data-annotation="${id}"] .box`,
  by: (name: string) => `[data-testid="${name}"]`,
};

/** The time of the first annotation in the tests: 1 November 2026, noon, UTC. */
const first = Date.UTC(2026, 10, 1, 12);

/** Annotations as readers make them: number 0 is the oldest, each is a minute newer than the one before. */
export function sampleAnnotations(count: number): Omit<Annotation, 'stamp'>[] {
  const symbols = ['A/RES/65/230', 'S/RES/1325(2000)', 'A/HRC/RES/16/18'];
  return Array.from({ length: count }, (_, number) => {
    const created = first + number * 60_000;
    const symbol = symbols[number % symbols.length] ?? '';
    const colour = highlightColours[number % highlightColours.length] ?? 'yellow';
    const exact = `Passage ${number} on the ${number % 2 === 0 ? 'prevention of crime' : 'égalité des sexes'}`;
    return {
      id: newIdentifier(created, new Uint8Array(16).fill(number % 256)),
      document: { symbol, language: 'en', address: `https://docs.un.org/en/${symbol}` },
      selectors: [{ type: 'TextQuoteSelector' as const, exact, prefix: 'before it ', suffix: ' after it' }],
      colour,
      ...(number % 5 === 0 && { note: `Note ${number} with **stress**` }),
      tags: number % 7 === 0 ? ['to check'] : [],
      created,
      modified: created,
    };
  });
}

/** Inserts annotations into the store, as an import does. */
export async function insertAll(browser: Browser, annotations: readonly Omit<Annotation, 'stamp'>[]): Promise<void> {
  const page = await openQuietPage(browser);
  const items = annotations.map((annotation) => ({ annotation, choice: 'replace' as const }));
  await askFrom(page, 'importAnnotations', { batch: newIdentifier(), part: 0, items });
}

/** Opens the library, and waits until everything is loaded. */
export async function openLibrary(browser: Browser, hash = ''): Promise<Tab> {
  const tab = await browser.openExtensionPage(`library.html${hash}`);
  await untilCount(tab);
  return tab;
}

/** Waits until everything is loaded, and returns the number of annotations that the library says it lists. */
export function untilCount(library: Frame, wanted?: number): Promise<number> {
  return until(`${wanted ?? 'all'} listed`, async () => {
    const said = await library.evaluate(
      () => document.querySelector('[data-testid="library-count"]')?.textContent ?? '',
      undefined,
    );
    const count = Number(/[\d,]+/.exec(said)?.[0].replace(',', ''));
    const isRead = said !== '' && !said.includes('…');
    return isRead && (wanted === undefined || count === wanted) ? { count } : undefined;
  }).then(({ count }) => count);
}

/** Identifiers of the lines in view, from top to bottom. */
export function rowsIn(library: Frame): Promise<string[]> {
  return library.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-annotation]')]
        .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
        .map(({ dataset }) => dataset.annotation ?? ''),
    undefined,
  );
}

/** Chooses an option in one of the filters' menus, as a reader does. */
export async function chooseFilter(library: Frame, name: string, value: string): Promise<void> {
  await library.evaluate(
    ({ name, value }) => {
      const menu = document.querySelector<HTMLSelectElement>(`[data-testid="filter-${name}"]`);
      if (!menu) throw new Error(`no filter ${name}`);
      menu.value = value;
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, value },
  );
}

/** Gives the library a file, as the file picker does. */
export async function giveFile(library: Frame, text: string): Promise<void> {
  await library.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="library-file"]');
    const held = new DataTransfer();
    held.items.add(new File([text], 'annotations.jsonld'));
    if (!field) throw new Error('no field for files');
    field.files = held.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Catches the text of files offered for download in the page, instead of saving them to the disk. */
export async function catchDownload(library: Frame): Promise<void> {
  await library.evaluate(() => {
    delete document.documentElement.dataset.file;
    // The page's own window, since Firefox's driver runs scripts in another one.
    const { URL: addresses } = (window as { wrappedJSObject?: typeof globalThis }).wrappedJSObject ?? globalThis;
    const make = URL.createObjectURL;
    addresses.createObjectURL = (file) => {
      if (file instanceof Blob) {
        file.text().then((text) => {
          document.documentElement.dataset.file = text;
        });
      }
      return make.call(URL, file);
    };
    addEventListener('click', (event) => {
      const link = event.target;
      if (link instanceof HTMLAnchorElement && link.download !== '') event.preventDefault();
    });
  }, undefined);
}

/** The text of the file offered for download. */
export function caughtFile(library: Frame): Promise<string> {
  return until('a file', () => library.evaluate(() => document.documentElement.dataset.file, undefined));
}
