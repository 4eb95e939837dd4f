import type { Boundary } from './text-collector.ts';
import { textUpTo } from './text-up-to.ts';

/** Elements that start and end a line. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre section search summary table tbody tfoot thead tr ul xmp'.split(
    ' ',
  ),
);

/** Elements whose text was taken out of a passage or put into it: a number in one and one in the other are two. */
const changes = new Set(['del', 'ins', 's', 'strike']);

/** Elements whose text does not count any more. */
const struck = new Set(['s', 'strike']);

/** What stands between an element and its neighbours: a line break, a tab between table cells, a blank, or nothing. */
export function boundaryOf({ localName }: Element): Boundary {
  if (blocks.has(localName)) return '\n';
  if (localName === 'td' || localName === 'th') return '\t';
  return changes.has(localName) ? ' ' : '';
}

/** True for text that is struck out. */
export const isStruck = ({ localName }: Element): boolean => struck.has(localName);

/** The boundary from the style of an element whose name doesn't tell. Costs a look-up of the computed style. */
export function styledBoundaryOf(element: Element): Boundary {
  const { display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return '';
  return display === 'table-cell' || display.startsWith('inline-') ? '\t' : '\n';
}

/** Characters that a symbol has at most. */
const longestSymbol = 60;

/** How a whole symbol is written: a capital, then parts between slashes; or the number of a resolution. */
const symbolForm =
  /^(?:\p{Lu}[^\s/]{0,20}\/\S{1,40}(?: ?\([^()]*\))?|\p{Nd}{1,3}\/\p{Nd}{1,4}(?: ?\p{Lu})?|\p{Nd}{1,4} ?\(\p{Nd}{4}\))$/u;

/** True for a link whose whole text looks like a symbol: it ends where the link does, whatever touches it. */
export function isSymbolLink(element: Element): boolean {
  return element.localName === 'a' && symbolForm.test(textUpTo(element, longestSymbol));
}

/** What stands between the text before a symbol's link and the symbol: nothing if both are one, as in "A/RES/". */
export function beforeSymbolLink(before: string): Boundary {
  return /[\p{L}\p{N})]$|[\p{L}\p{N}]{3}\.$/u.test(before) ? ' ' : '';
}

/** What stands between a symbol's link and the text behind it: nothing if that goes on, as "/Add.1" does. */
export function afterSymbolLink(after: string): Boundary {
  return /^[\p{L}\p{N}(]/u.test(after) ? ' ' : '';
}
