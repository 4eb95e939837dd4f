import { ordinalLetters } from './ordinal-letters.ts';
import { textUpTo } from './text-up-to.ts';

/** Characters that a mark has at most, unless it is a `<sup>`: "[12]", "2/ 3/". */
const longest = 8;
/** Characters that a `<sup>` has at most if it is a mark: "12, 13 and 14". */
const longestRaised = 16;
/** Size of a mark's letters, as a share of those around it: `<small>` is five sixths. */
const smaller = 0.87;

/** How a note mark is written, without brackets and commas: a number, a letter or signs; "2/", but not "90/1". */
const markForm = /^(?:\p{Nd}{1,3}\/?|\p{L}|[*†‡§¶]{1,3})$/u;

/** True for the text of one mark, or of several: "2", "[12]", "2/ 3/". */
function isWrittenAsMark(text: string): boolean {
  const parts = text.split(/[\s()[\],;.]/).filter((part) => part !== '');
  return text.length <= longest && parts.length > 0 && parts.every((part) => markForm.test(part));
}

/** True for letters raised behind a number or "N", as in "N<sup>o</sup>" and "1<sup>er</sup>". */
function isOrdinal(letters: string, before: string): boolean {
  // Behind the number of a document, or a year, a raised letter is a note's.
  const isBehindWord = /[\p{L}\p{N}.]$/u.test(before);
  return isBehindWord && ordinalLetters.has(letters.toLowerCase()) && !/[/.]\s*\p{Nd}+$|\p{Nd}{4}$|\)$/u.test(before);
}

/**
 * What a `<sup>` or `<sub>` is, whatever is in it: a mark; text of its own, such as a whole note; or undefined for a
 * part of the word before it, and for any other element.
 */
export function raisedKind(element: Element, before: string): 'mark' | 'apart' | undefined {
  if (element.localName !== 'sup' && element.localName !== 'sub') return undefined;
  const text = textUpTo(element, longestRaised);
  if (text === '' || isOrdinal(text, before)) return undefined;
  return text.length > longestRaised || /\p{Nd}\/\p{Nd}{2}/u.test(text) ? 'apart' : 'mark';
}

function isPositive(length: string): boolean {
  return Number.parseFloat(length) > 0;
}

/** True if an element is drawn above its line or in small letters, as marks are. Costs look-ups of computed styles. */
function isDrawnRaised(element: Element): boolean {
  const style = getComputedStyle(element);
  const { verticalAlign } = style;
  if (['super', 'sub', 'text-top', 'top'].includes(verticalAlign) || isPositive(verticalAlign)) return true;
  if (style.position === 'relative' && (Number.parseFloat(style.top) < 0 || isPositive(style.bottom))) return true;
  if (['super', 'sub'].includes(style.fontVariantPosition) || /"(?:sups|subs)"/.test(style.fontFeatureSettings)) {
    return true;
  }
  const around = element.parentElement && getComputedStyle(element.parentElement);
  return around !== null && Number.parseFloat(style.fontSize) < smaller * Number.parseFloat(around.fontSize);
}

/** True for a link to a note on the same page. */
function isNoteLink(element: Element): boolean {
  if (/\b(?:doc-noteref|noteref)\b/.test(element.getAttribute('role') ?? '')) return true;
  const address = element.localName === 'a' ? element.getAttribute('href') : null;
  if (!address?.includes('#')) return false;
  return address.startsWith('#') || address.slice(0, address.indexOf('#')) === location.href.replace(/#.*/, '');
}

/** True if what stands before an edge goes on behind it: within a symbol, such as "A/" and "CN.", stands no mark. */
const goesOn = (before: string): boolean => /[/(-]$|\p{L}\.$/u.test(before);

/**
 * True if an element is a note mark by how it is drawn or what it links to, not by its name.
 * @param before the last characters before it
 * @param after the first characters after it, if it has ended
 */
export function isDrawnAsMark(element: Element, before: string, after = ''): boolean {
  // Those are told by what is in them, when they begin.
  if (element.localName === 'sup' || element.localName === 'sub') return false;
  if (goesOn(before) || /^\//.test(after)) return false;
  if (!isWrittenAsMark(textUpTo(element, longest))) return false;
  return isNoteLink(element) || isDrawnRaised(element);
}
