import type { Link } from '../link/link.ts';
import type { Candidate } from '../reference.ts';

export interface WithoutFootnote {
  link: Link;
  candidates: Candidate[];
}

/**
 * The readings of a link; where none is left because the number is too high, those without its last digit or two:
 * "61/1773" is 61/177 with the mark of footnote 3.
 */
export function withoutFootnote(link: Link, read: (link: Link) => Candidate[]): WithoutFootnote {
  const candidates = read(link);
  const { number } = link.token;
  const isYear = number.number >= 1900 && number.number <= 2060;
  const glued = !isYear && number.form === 'slash' && link.parts.length === 0 && link.head !== undefined;
  if (candidates.length > 0 || !glued) return { link, candidates };
  for (let marks = 1; marks <= 2 && number.number >= 10 ** (marks + 1); marks++) {
    const shorter = { ...number, number: Math.floor(number.number / 10 ** marks), end: number.end - marks };
    const trimmed: Link = { ...link, end: shorter.end, token: { ...link.token, end: shorter.end, number: shorter } };
    const readings = read(trimmed);
    if (readings.length > 0) return { link: trimmed, candidates: readings };
  }
  return { link, candidates };
}
