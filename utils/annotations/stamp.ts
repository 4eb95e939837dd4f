import * as z from 'zod/mini';
import { bytesInBase32, fromBase32, inBase32 } from './base-32.ts';

// A hybrid logical clock (Kulkarni, Demirbas and others, “Logical Physical Clocks”, 2014), written so that stamps sort
// as strings: 10 digits of milliseconds since 1970, 4 of a counter, a hyphen, 8 of the device.
const timeDigits = 10;
const countDigits = 4;
const greatestCount = 32 ** countDigits - 1;
const form = /^([0-9A-Z]{10})([0-9A-Z]{4})-[0-9A-Z]{8}$/;

/** Milliseconds by which another device's clock may be ahead before its stamps are considered wrong: one day. */
const greatestLead = 86_400_000;

/** A random device name of 8 characters. @param random 8 bytes */
export function newDevice(random: Uint8Array = crypto.getRandomValues(new Uint8Array(8))): string {
  return bytesInBase32(random);
}

const clockSchema = z.object({ key: z.literal('clock'), device: z.string(), last: z.string() });
/** What stamps are made from: the name of this device, and the last stamp that was given or seen. */
export type Clock = z.infer<typeof clockSchema>;

/** The stored clock; a new one, for a new device, if none can be read. */
export function readClock(stored: unknown): Clock {
  return clockSchema.safeParse(stored).data ?? { key: 'clock', device: newDevice(), last: '' };
}

function read(stamp: string): { time: number; count: number } | undefined {
  const [, digits = '', counter = ''] = form.exec(stamp) ?? [];
  const [time, count] = [fromBase32(digits), fromBase32(counter)];
  return digits === '' || Number.isNaN(time) || Number.isNaN(count) ? undefined : { time, count };
}

/** When a stamp was given, in milliseconds since 1970, UTC, by a clock that never goes back; undefined if malformed. */
export const timeOfStamp = (stamp: string): number | undefined => read(stamp)?.time;

/**
 * The stamp of the next change: later than `last` as a string, even if the wall clock went back.
 * @param last the stamp of the previous change on any device; undefined before the first
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
 * The later of the last stamp here and one from elsewhere, so that the next change here comes after both. A malformed
 * stamp, or one more than a day ahead of `now`, is ignored: it would put the clock wrong for good.
 */
export function laterStamp(last: string, foreign: string, now: number): string {
  const { time } = read(foreign) ?? { time: Number.POSITIVE_INFINITY };
  return time <= now + greatestLead && foreign > last ? foreign : last;
}
