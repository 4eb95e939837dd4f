import { chanceInBase32, fromBase32, inBase32 } from './base-32.ts';

// A hybrid logical clock (Kulkarni, Demirbas and others, “Logical Physical Clocks”, 2014), written so that stamps sort
// as texts: 10 digits of milliseconds since 1970, 4 of a counter, a hyphen, 8 of the device.
const timeDigits = 10;
const countDigits = 4;
const greatestCount = 32 ** countDigits - 1;
const form = /^([0-9A-Z]{10})([0-9A-Z]{4})-[0-9A-Z]{8}$/;

/** Milliseconds by which another device's clock may be ahead before its stamps are taken for wrong: one day. */
const greatestLead = 86_400_000;

/** A name for this device, by chance: 8 characters. @param chance 8 numbers from 0 to 255 */
export function newDevice(chance: Uint8Array = crypto.getRandomValues(new Uint8Array(8))): string {
  return chanceInBase32(chance);
}

function read(stamp: string): { time: number; count: number } | undefined {
  const [, digits = '', counter = ''] = form.exec(stamp) ?? [];
  const [time, count] = [fromBase32(digits), fromBase32(counter)];
  return digits === '' || Number.isNaN(time) || Number.isNaN(count) ? undefined : { time, count };
}

/**
 * The stamp of the next change: later than `last` in the order of texts, even where the wall clock went back.
 * @param last the stamp of the change before, of whatever device; undefined before the first
 * @param now milliseconds since 1970, UTC
 */
export function nextStamp(last: string | undefined, now: number, device: string): string {
  const before = last === undefined ? undefined : read(last);
  let time = now;
  let count = 0;
  if (before && before.time >= now) {
    const isFull = before.count === greatestCount;
    time = isFull ? before.time + 1 : before.time;
    count = isFull ? 0 : before.count + 1;
  }
  return `${inBase32(time, timeDigits)}${inBase32(count, countDigits)}-${device}`;
}

/**
 * The later of the last stamp here and one from elsewhere, so that the next change here comes after both. A stamp of
 * another form, or more than a day ahead of `now`, changes nothing: it would carry the clock away for good.
 */
export function laterStamp(last: string, foreign: string, now: number): string {
  const { time } = read(foreign) ?? { time: Number.POSITIVE_INFINITY };
  return time <= now + greatestLead && foreign > last ? foreign : last;
}
