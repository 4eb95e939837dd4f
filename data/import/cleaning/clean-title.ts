import { decodeHTMLStrict } from 'entities';
import { field } from '../../tables/table.ts';

/** Headings in place of a title: they say nothing about the resolution. */
const noTitle = /^resolutions? adopted (by the general assembly )?(at its|on|without|by the general assembly$)/i;

/**
 * A title that fits a field: entities decoded, composed, trimmed, without the library's spaced colon and the closing
 * full stop or star of a list; empty if it is not a title.
 */
export function cleanTitle(title: string | undefined): string {
  const decoded = decodeHTMLStrict(title ?? '').replaceAll('\u00a0', ' ');
  const cleaned = field(decoded)
    .replace(/\u00ad/g, '')
    .replace(/ : /g, ': ')
    .replace(/: (?:decision|resolution)$/, '')
    .replace(/([\p{L}\p{N})\]]{2})[.,*/]+$/u, '$1');
  return noTitle.test(cleaned) ? '' : cleaned;
}

/** What is wrong with a title: `c` it stands in capitals, `t` it is cut off; empty for nothing. */
export function titleFlag(title: string): string {
  if (/(?:…|\.\.\.)$/.test(title)) return 't';
  return /[A-Z]{4}/.test(title) && title === title.toUpperCase() ? 'c' : '';
}
