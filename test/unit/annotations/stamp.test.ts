import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laterStamp, newDevice, nextStamp } from '../../../utils/annotations/stamp.ts';

const day = 86_400_000;
const moments = fc.integer({ min: 0, max: 2 ** 45 });
const devices = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(newDevice);

/** The stamps that a device gives while its wall clock shows these moments, in whatever order. */
function stampsAt(clock: readonly number[], device: string): string[] {
  const stamps: string[] = [];
  for (const now of clock) stamps.push(nextStamp(stamps.at(-1), now, device));
  return stamps;
}

test('each stamp sorts after the one before, wherever the wall clock goes', () => {
  fc.assert(
    fc.property(fc.array(moments, { maxLength: 50 }), devices, (clock, device) => {
      const stamps = stampsAt(clock, device);
      expect(stamps).toEqual(stamps.toSorted());
      expect(new Set(stamps).size).toBe(clock.length);
    }),
  );
});

test('a stopped clock gives more than a million stamps in order', () => {
  let last: string | undefined;
  for (let count = 0; count < 1_100_000; count += 1) {
    const next = nextStamp(last, 5, 'AAAAAAAA');
    if (last !== undefined && next <= last) throw new Error(`${next} is not later than ${last}`);
    last = next;
  }
  expect(last).toMatch(/^0{9}6/);
});

test('two devices never give the same stamp', () => {
  fc.assert(
    fc.property(fc.array(moments, { maxLength: 20 }), devices, devices, (clock, one, other) => {
      fc.pre(one !== other);
      const both = [...stampsAt(clock, one), ...stampsAt(clock, other)];
      expect(new Set(both).size).toBe(both.length);
    }),
  );
});

test('after a stamp from elsewhere, the next one here is later than both', () => {
  fc.assert(
    fc.property(moments, moments, moments, devices, devices, (here, there, now, one, other) => {
      const foreign = nextStamp(undefined, Math.min(there, now + day), other);
      const own = nextStamp(undefined, here, one);
      const next = nextStamp(laterStamp(own, foreign, now), now, one);
      expect(next > foreign && next > own).toBe(true);
    }),
  );
});

test.each([
  ['more than a day ahead', nextStamp(undefined, 10 * day, 'BBBBBBBB')],
  ['malformed', 'ZZZZ'],
  ['with characters that are not digits', 'ILOUILOUILOUIL-BBBBBBBB'],
  ['empty', ''],
])('a stamp from elsewhere that is %s does not move the clock', (_, foreign) => {
  const own = nextStamp(undefined, day, 'AAAAAAAA');
  expect(laterStamp(own, foreign, day)).toBe(own);
});
