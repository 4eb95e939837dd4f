import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { identifyDocument } from '../../documents/identify-document.ts';
import { languages } from '../../ground/language.ts';
import { pageFacts } from './page-facts.ts';
import { type PageText, readPageText } from './page-text.ts';
import { displayedOf, type PlacedReference, placeReferences } from './placed-references.ts';
import { createReferenceReader, withoutMarks } from './read-references.ts';
import { caretAt, createNodeIndex, isOnRange } from './text-at-point.ts';
import { countUpTo } from './text-range.ts';

/** The page as it was last read. */
export interface PageReading {
  /** The text and its nodes. */
  readonly page: PageText;
  readonly document: DocumentIdentity;
  /** What is displayed of the references, in the order of the text. */
  readonly references: readonly PlacedReference[];
  /** Reads the page anew; false where it was overtaken by another reading. */
  reread(): Promise<boolean>;
  /** Looks again which of the references are displayed. */
  refold(): void;
  referenceAt(x: number, y: number): PlacedReference | undefined;
}

/** The six languages' code for a document's language, or undefined. */
export function pageLanguage({ language }: DocumentIdentity) {
  return languages.find((code) => code === language);
}

function nextIdleMoment(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 200 }));
}

/** Makes the reading of the open page; nothing is read before the first `reread`. */
export function createPageReading(): PageReading {
  const readReferences = createReferenceReader(nextIdleMoment);
  let page: PageText = { text: '', fragments: [], marks: [] };
  let identity = identifyDocument(pageFacts(''));
  let placed: PlacedReference[] = [];
  let displayed: PlacedReference[] = [];
  let starts: { start: number }[] = [];
  let offsetIn = createNodeIndex(page);
  let latest = 0;

  function refold(): void {
    displayed = displayedOf(placed);
    starts = displayed.map(({ reference }) => reference);
  }

  return {
    get page() {
      return page;
    },
    get document() {
      return identity;
    },
    get references() {
      return displayed;
    },
    refold,
    async reread() {
      const turn = ++latest;
      const read = readPageText(document.body ?? document.documentElement);
      const identified = identifyDocument(pageFacts(read.text));
      const language = pageLanguage(identified);
      const references = await readReferences(
        withoutMarks(read.text, read.marks),
        { ...(language && { language }), ...(identified.symbol !== undefined && { document: identified.symbol }) },
        () => turn !== latest,
      );
      if (!references) return false;
      page = read;
      identity = identified;
      offsetIn = createNodeIndex(page);
      placed = placeReferences(page, references, placed);
      refold();
      return true;
    },
    referenceAt(x, y) {
      const caret = caretAt(x, y);
      const offset = caret && offsetIn(caret.node, caret.offset);
      if (offset === undefined) return undefined;
      const count = countUpTo(starts, offset);
      // The caret between two references belongs to either.
      return [displayed[count - 1], displayed[count - 2]].find(
        (candidate) => candidate && offset <= candidate.reference.end && isOnRange(candidate.range, x, y),
      );
    },
  };
}
