import type { Boundary } from './text-collector.ts';

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

/** How a whole symbol is written: a capital, then parts between slashes. */
const symbolForm = /^\p{Lu}[^\s/]{0,20}\/\S{1,40}$/u;

/** True for a link whose whole text looks like a symbol: it ends where the link does, whatever touches it. */
export function isSymbolLink(element: Element): boolean {
  return element.localName === 'a' && symbolForm.test((element.textContent ?? '').trim());
}
