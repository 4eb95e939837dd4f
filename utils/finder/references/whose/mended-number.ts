import type { Candidate } from '../found/reference.ts';
import type { Link } from '../link/links.ts';
import { exists } from '../numbers/number-bands.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';

/** A link with its candidates, best first. */
interface Candidates {
  link: Link;
  candidates: Candidate[];
}

/**
 * The candidates for a link as printed. If no body has a text of that number, those for the number without a footnote's
 * mark, if no body counts so far at one session ("61/1773" is 61/177 with the mark 3; 14/221 stays whole), then, in
 * Arabic, those for the number in the other order ("230/65" for 65/230).
 */
export function readMended(link: Link, read: (link: Link) => Candidate[]): Candidates {
  const printed = read(link);
  const { number } = link.token;
  if (printed.length > 0 || number.form !== 'slash' || link.head === undefined) return { link, candidates: printed };
  for (const mended of [...withoutMark(link), ...reversed(link)]) {
    const changed: Link = { ...link, end: mended.end, token: { ...link.token, end: mended.end, number: mended } };
    const candidates = read(changed);
    if (candidates.length > 0) return { link: changed, candidates };
  }
  return { link, candidates: printed };
}

/** No body has adopted as many texts at one session. */
const beyondAll = 1000;

function withoutMark({ kind, token: { number }, parts }: Link): ScannedNumber[] {
  const isYear = number.number >= 1900 && number.number <= 2060;
  if (isYear || parts.length > 0 || number.number < beyondAll) return [];
  const marks = String(number.number).length - 3;
  const mended = { ...number, number: Math.floor(number.number / 10 ** marks), end: number.end - marks };
  return exists('A', kind, number.session, mended.number) === 'yes' ? [mended] : [];
}

function reversed({ token: { number }, head }: Link): ScannedNumber[] {
  return head?.script === 'arabic' && !number.session.includes('-')
    ? [{ ...number, session: String(number.number), number: Number(number.session) }]
    : [];
}
