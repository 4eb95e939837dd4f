import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { Reference } from '../../finder/references/found/reference.ts';
import { languages } from '../../ground/language.ts';
import { nextIdleMoment } from '../../ground/time-slices.ts';
import { carryOver, type ReadText, withCarried } from './carry-over.ts';
import type { DocumentText } from './document-text.ts';
import { emptyText } from './document-text.ts';
import { displayedOf, type PlacedReference, placeReferences } from './placed-references.ts';
import { createReferenceReader } from './read-references.ts';
import type { ReadableDocument } from './readable-document.ts';
import { elementAround } from './shadow-trees.ts';
import { caretAt, createNodeIndex, isOnRange, placeAt } from './text-at-point.ts';
import { countUpTo } from './text-range.ts';
import { under } from './under-overlays.ts';
import { withoutMarks } from './without-marks.ts';

/** A document as it was last read. */
export interface CurrentText {
  /** The text and its nodes. */
  readonly content: DocumentText;
  readonly identity: DocumentIdentity;
  /** True if only the extension's own scripts run in its window. */
  readonly isPrivate: boolean;
  /** All references, in the order of the text, displayed or not: what is not displayed now may be at any moment. */
  readonly references: readonly PlacedReference[];
  /** Those that are displayed now. Asks the page's styles, so it is for what the reader does, not for every change. */
  displayed(): PlacedReference[];
  /** Reads the document again; resolves to false if a later call overtook this one. */
  reread(): Promise<boolean>;
  /** Asks again which document it is, because it may have changed since it was read. */
  identifyAgain(): DocumentIdentity;
  /** The reference at a point of the window, in CSS pixels. */
  referenceAt(x: number, y: number): PlacedReference | undefined;
}

/** The code of a document's language, if it is one of the six official ones. */
export function languageOf({ language }: DocumentIdentity) {
  return languages.find((code) => code === language);
}

/** Readings of a page that are remembered in case it is translated. */
const mostOriginals = 3;

/** Holds the text of a document and the references in it; nothing is read before the first `reread`. */
export function createCurrentText(document: ReadableDocument): CurrentText {
  const readReferences = createReferenceReader(nextIdleMoment);
  let content = emptyText;
  let identity = document.identity('');
  let placed: PlacedReference[] = [];
  /** The last readings before the page was translated. Browsers may change words before they say so. */
  let originals: ReadText[] = [];
  let starts: { start: number }[] = [];
  let offsetIn = createNodeIndex(content);
  let latest = 0;
  let elements: Map<Element, PlacedReference[]> | undefined;

  /** The references by the elements that their first and last words stand in. */
  function byElement(): Map<Element, PlacedReference[]> {
    if (elements) return elements;
    elements = new Map();
    for (const each of placed) {
      const { startContainer, endContainer } = each.range;
      for (const element of new Set([elementAround(startContainer), elementAround(endContainer)])) {
        const others = element && elements.get(element);
        if (others) others.push(each);
        else if (element) elements.set(element, [each]);
      }
    }
    return elements;
  }

  function carriedInto(translation: string, found: readonly Reference[]): readonly Reference[] {
    const [original] = originals.toSorted((one, other) => other.references.length - one.references.length);
    return original ? withCarried(found, carryOver(original, translation)) : found;
  }

  return {
    get content() {
      return content;
    },
    get identity() {
      return identity;
    },
    isPrivate: document.isPrivate === true,
    get references() {
      return placed;
    },
    displayed: () => displayedOf(placed),
    identifyAgain() {
      identity = document.identity(content.text);
      return identity;
    },
    async reread() {
      const turn = ++latest;
      const read = await document.read();
      if (turn !== latest) return false;
      const identified = document.identity(read.text);
      const language = languageOf(identified);
      const found = await readReferences(
        withoutMarks(read.text, read.marks),
        { ...(language && { language }), ...(identified.symbol !== undefined && { document: identified.symbol }) },
        () => turn !== latest,
      );
      if (!found) return false;
      const references = read.isTranslated ? carriedInto(read.text, found) : found;
      if (!read.isTranslated) originals = [{ text: read.text, references }, ...originals.slice(0, mostOriginals - 1)];
      content = read;
      identity = identified;
      offsetIn = createNodeIndex(content);
      placed = placeReferences(content, references, placed);
      elements = undefined;
      starts = placed.map(({ reference }) => reference);
      return true;
    },
    referenceAt(x, y) {
      const caret = caretAt(x, y);
      const offset = caret && offsetIn(caret.node, caret.offset);
      const count = offset === undefined ? 0 : countUpTo(starts, offset);
      const isHere = (candidate: PlacedReference) =>
        isOnRange(candidate.range, x, y) && displayedOf([candidate]).length > 0;
      const referenceIn = (element: Element) => {
        const found = placeAt(byElement().get(element) ?? [], { x, y });
        return found && isHere(found) ? found : undefined;
      };
      // The caret between two references belongs to either.
      const atCaret = [placed[count - 1], placed[count - 2]].find(
        (candidate) => candidate && offset !== undefined && offset <= candidate.reference.end && isHere(candidate),
      );
      return atCaret ?? under(x, y, referenceIn);
    },
  };
}
