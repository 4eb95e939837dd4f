import { exists } from '../numbers/number-bands.ts';
import type { ScannedNumber } from '../numbers/scanned-number.ts';

/**
 * Joins a number that a scan has split: "3 5/206" is 35/206, "1 514 (XV)" is 1514 (XV). Only if the joined number is
 * known to exist and the one as printed is not.
 */
export function rejoined(text: string, number: ScannedNumber): ScannedNumber {
  const after =
    number.form === 'slash' ? /^ (\d)(?= [A-Z](?![A-Za-z]))/.exec(text.slice(number.end, number.end + 5)) : null;
  if (after) {
    const whole = { ...number, end: number.end + after[0].length, number: number.number * 10 + Number(after[1]) };
    return exists('A', 'resolution', whole.session, whole.number) === 'yes' ? whole : number;
  }
  const before = /(?:^|[^\d.,/-])\s(\d{1,2}) $/.exec(text.slice(Math.max(0, number.start - 6), number.start))?.[1];
  if (before === undefined || number.session.includes('-')) return number;
  const start = number.start - before.length - 1;
  if (number.form === 'slash' && before.length === 1 && number.session.length === 1) {
    const whole = { ...number, start, session: before + number.session };
    return exists('A', 'resolution', whole.session, whole.number) === 'yes' ? whole : number;
  }
  if (number.form !== 'roman' && number.form !== 'year') return number;
  const whole = { ...number, start, number: Number(`${before}${number.number}`) };
  const isKnown = (candidate: ScannedNumber): boolean =>
    ['A', 'S'].some((series) => exists(series, 'resolution', candidate.session, candidate.number) === 'yes');
  return isKnown(whole) && !isKnown(number) ? whole : number;
}
