import type { Boundary } from './text-collector.ts';

/** Elements that start and end a line. */
const blocks = new Set(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre section search summary table tbody tfoot thead tr ul xmp'.split(
    ' ',
  ),
);

/** What stands between an element and its neighbours: a line break, a tab between table cells, or nothing. */
export function boundaryOf(element: Element): Boundary {
  if (blocks.has(element.localName)) return '\n';
  return element.localName === 'td' || element.localName === 'th' ? '\t' : '';
}

/** The same from the style of an element whose name doesn't tell. Costs a look-up of the computed style. */
export function styledBoundaryOf(element: Element): Boundary {
  const { display } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return '';
  return display === 'table-cell' || display.startsWith('inline-') ? '\t' : '\n';
}

/** True for a superscript that is a mark (of a footnote, for example), not part of a word as in "N<sup>o</sup>". */
export function isMark(element: Element): boolean {
  return element.localName === 'sup' && /^[\s\d*†‡§¶,;()[\]–-]+$/u.test(element.textContent ?? '');
}
