import type { Span } from '../ground/span.ts';
import { type ChangedNumber, changedNumbers } from './changed-numbers.ts';
import { exactOffsets } from './exact-places.ts';
import { circumstance } from './floors/floors.ts';
import type { Quote } from './folding/folded-quote.ts';
import { unfold } from './folding/folded-text.ts';
import type { Circumstances, Place } from './place.ts';
import type { ReadyText } from './ready-text.ts';

const { besideDeletion, muchInserted } = circumstance;

/** True if what stood before the quote is now followed by what stood after it. */
function isDeletedFrom({ folded, index }: ReadyText, { prefix, suffix }: Quote): boolean {
  const before = prefix.slice(-besideDeletion);
  const after = suffix.slice(0, besideDeletion);
  if (before.length < besideDeletion || after.length < besideDeletion) return false;
  return exactOffsets(folded.text, index, before + after).length > 0;
}

/** The number at the beginning of a paragraph: it changes when others are inserted before it. */
const ownNumber = /^\p{Nd}{1,3}\./u;
/** Where a quote runs on into another paragraph or item: an empty line, or a number at the beginning of a line. */
const paragraphEnd = /\n\s*\n|\n\s*[(（]|\n\s*\p{Nd}{1,3}\s?[.．]|[.。;；,，]\s*\p{Nd}{1,3}\s?[.．]\s/u;

/** The outermost part of a path, with its kind: "annex.1/para", "preambular". */
function partOf(path: string): string {
  return path.startsWith('annex.') ? path.replace(/^(annex\.\d+\/\w+).*/, '$1') : path.replace(/\W.*/, '');
}

/** The numbered paragraph of a path without its items; undefined in a preamble. */
function numberedParagraph(path: string | undefined): string | undefined {
  return path && /^.*\bpara\.\d+/.exec(path)?.[0];
}

/** What can be said of the places of one quote besides their score. */
interface PlaceFacts {
  /** Where a place of the folded text is in the text itself. */
  spanOf(place: Place): Span;
  /** Whether it begins in the paragraph in which the quote began. */
  isInParagraph(place: Place): boolean;
  /** The numbers that differ from the quote's. */
  changedAt(place: Place): ChangedNumber[];
  /** Whether it has the quote's words and nothing else. */
  isWhole(place: Place): boolean;
  circumstancesOf(place: Place): Circumstances;
}

/**
 * Prepares what can be said of the places of a quote in a text.
 * @param written the quote as it was described
 * @param quote the same, folded
 * @param path of the paragraph in which it began
 */
export function placeFacts(ready: ReadyText, written: Quote, quote: Quote, path: string | undefined): PlaceFacts {
  const isDeleted = isDeletedFrom(ready, quote);
  const words = quote.exact.replace(ownNumber, '');
  const isWithinParagraph = !paragraphEnd.test(written.exact.trim());
  const isWhole = (place: Place): boolean => place.quote === 1 && place.end - place.start === quote.exact.length;
  const isStretched = (place: Place): boolean => place.end - place.start > quote.exact.length + muchInserted;
  const spanOf = (place: Place): Span => unfold(ready.text, ready.folded, place);
  const pathAt = (offset: number) => ready.paragraphs.pathAt(offset);
  const changedAt = (place: Place): ChangedNumber[] => {
    const { start, end } = spanOf(place);
    if (isWhole(place)) return [];
    const changed = changedNumbers(written.exact, ready.text.slice(start, end));
    // Something inserted, such as a footnote, has numbers of its own.
    return isStretched(place) ? changed.filter(({ was }) => was !== '') : changed;
  };
  const isInParagraph = (place: Place): boolean => path !== undefined && pathAt(spanOf(place).start) === path;
  return {
    spanOf,
    changedAt,
    isWhole,
    isInParagraph,
    circumstancesOf(place) {
      const { start, end } = spanOf(place);
      const startPath = pathAt(start);
      return {
        isInParagraph: isInParagraph(place),
        isDeleted,
        hasChangedNumbers: changedAt(place).length > 0,
        isInOtherPart: path !== undefined && startPath !== undefined && partOf(startPath) !== partOf(path),
        hasSameWords:
          isWhole(place) || ready.folded.text.slice(place.start, place.end).replace(ownNumber, '') === words,
        crossesParagraphs:
          isWithinParagraph &&
          isStretched(place) &&
          numberedParagraph(startPath) !== numberedParagraph(pathAt(end - 1)),
      };
    },
  };
}
