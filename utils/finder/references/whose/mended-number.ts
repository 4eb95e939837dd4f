import type { Candidate } from '../found/reference.ts';
import type { Link } from '../link/links.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';

/** A link with its candidates, best first. */
interface Candidates {
  link: Link;
  candidates: Candidate[];
}

/**
 * The candidates for a link as printed. If no body has a text of that number, those for the number without a footnote's
 * mark ("61/1773" is 61/177 with the mark 3), then, in Arabic, those for the number in the other order ("230/65" for
 * 65/230).
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

function withoutMark({ token: { number }, parts }: Link): ScannedNumber[] {
  const isYear = number.number >= 1900 && number.number <= 2060;
  if (isYear || parts.length > 0 || Number(number.session) > 1900) return [];
  return [1, 2]
    .filter((marks) => number.number >= 10 ** (marks + 1))
    .map((marks) => ({ ...number, number: Math.floor(number.number / 10 ** marks), end: number.end - marks }));
}

function reversed({ token: { number }, head }: Link): ScannedNumber[] {
  return head?.script === 'arabic' && !number.session.includes('-')
    ? [{ ...number, session: String(number.number), number: Number(number.session) }]
    : [];
}
