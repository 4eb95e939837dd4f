import { textIn } from './json-value.ts';
import type { Loss } from './loss.ts';

/** Milliseconds by which the clock of another device may be ahead. */
const ahead = 24 * 60 * 60 * 1000;

/**
 * An ISO date in milliseconds since 1970; undefined if it is absent or malformed. One that is yet to come is read as
 * now: it would stand before everything else for years.
 * @param lost told of a date that is not kept as it is
 */
export function momentIn(value: unknown, now: number, lost: Set<Loss>): number | undefined {
  const written = textIn(value);
  if (written === undefined || written === '') return undefined;
  const moment = Date.parse(written);
  const latest = now + ahead;
  if (moment >= 0 && moment <= latest) return moment;
  lost.add('date');
  return moment > latest ? now : undefined;
}
