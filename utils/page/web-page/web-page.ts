import { createStatementFilter } from '../../documents/current-statements.ts';
import { identifyDocument } from '../../documents/identify-document.ts';
import { normaliseAddress } from '../../documents/normalise-address.ts';
import { ownDate } from '../../documents/own-date.ts';
import { ownTitle } from '../../documents/own-title.ts';
import { isDigitalLibrary } from '../../documents/un-sites.ts';
import { type DocumentText, emptyText } from '../text/document-text.ts';
import type { ReadableDocument } from '../text/readable-document.ts';
import { elementAround } from '../text/shadow-trees.ts';
import { rangeOf } from '../text/text-range.ts';
import { pageAddress } from './page-address.ts';
import { pageFacts } from './page-facts.ts';
import { readInSlices } from './read-in-slices.ts';
import { styleShadowTree } from './style-shadow-tree.ts';
import { watchLateTrees } from './watch-late-trees.ts';
import { type MutationWatch, watchMutations } from './watch-mutations.ts';

/** The number of headings in which a page's title is looked for. */
const fewHeadings = 3;

/** True if Chromium has translated the page in place. */
const isTranslatedInPlace = (): boolean => /\btranslated-(?:ltr|rtl)\b/.test(document.documentElement.className);

/** Scrolls a range to the middle of the window, through every scrolling box that it is in. */
function scrollToRange(range: Range): void {
  elementAround(range.startContainer)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  // The middle of a paragraph taller than the window may be far from the range.
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}

/**
 * The page that this script runs in, as a document that can be read.
 * @param onMove calls its listener with the new address when the page goes to another one without being reloaded
 */
export function createWebPage(onMove: (listener: (address: string) => void) => void): ReadableDocument {
  let last: DocumentText = emptyText;
  const current = createStatementFilter();
  let revision = 0;
  let watch: MutationWatch | undefined;
  let hosts: ReadonlyMap<Element, boolean> = new Map();
  return {
    root: document.documentElement,
    identity: (text) => identifyDocument(current(pageFacts(text))),
    async read() {
      const read = await readInSlices(
        () => document.body ?? document.documentElement,
        () => revision,
      );
      hosts = read.hosts;
      for (const root of read.shadowTrees) {
        watch?.add(root);
        styleShadowTree(root);
      }
      last = isTranslatedInPlace() ? { ...read, isTranslated: true } : read;
      return last;
    },
    onChange({ changed, folded, replaced }, signal) {
      const changedText = () => {
        revision += 1;
        changed();
      };
      watch = watchMutations(document, changedText, folded, signal);
      watchLateTrees(() => hosts, changedText, signal);
      let address = normaliseAddress(pageAddress());
      onMove((moved) => {
        const next = normaliseAddress(moved);
        if (signal.aborted || next === address) return;
        address = next;
        replaced();
        changed();
      });
    },
    async reveal(span) {
      const range = rangeOf(last, span);
      if (range) scrollToRange(range);
      return range;
    },
    statements(symbol, text) {
      const facts = current(pageFacts(text));
      const headings = [...document.querySelectorAll('h1')].slice(0, fewHeadings).map((heading) => heading.textContent);
      const title = ownTitle(facts, symbol, headings);
      const date = ownDate(facts, symbol);
      return {
        isDocumentItself: !isDigitalLibrary(pageAddress()),
        ...(title !== undefined && { title }),
        ...(date !== undefined && { date }),
      };
    },
  };
}
