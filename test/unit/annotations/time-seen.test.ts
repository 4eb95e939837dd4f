import { expect, test } from 'vitest';
import { seeTime, type TimeSeen } from '../../../utils/annotations/time-seen.ts';

const day = 86_400_000;
const start = 2_000_000_000_000;

test.each([
  ['never read before', [0], [false]],
  ['read daily', [0, 1, 2, 3], [false, true, true, true]],
  ['read twice on its first day', [0, 0.5, 1], [false, false, true]],
  ['set back by an hour', [0, 1, 1 - 1 / 24, 2], [false, true, true, true]],
  ['unread for a holiday of ten days', [0, 1, 11], [false, true, true]],
  ['unread for a month, twice', [0, 1, 31, 61, 61.5], [false, true, false, true, true]],
  ['60 years ahead for an hour', [0, 1, 60 * 365, 60 * 365 + 0.04, 1.1, 2.1], [false, true, false, false, false, true]],
  ['2 years back, and set right', [0, 1, -730, -729.9, 1.2], [false, true, false, false, true]],
])('a clock %s is believed when it should be', (_, days, believed) => {
  let stored: TimeSeen | undefined;
  const answers = days.map((count) => {
    stored = seeTime(stored, start + count * day);
    return stored.doubtedSince === undefined;
  });
  expect(answers).toEqual(believed);
});

test('a record that can’t be read is replaced', () => {
  const made = { key: 'timeSeen', seen: start, doubtedSince: start };
  expect(seeTime({ key: 'timeSeen', seen: 'never' }, start)).toEqual(made);
});
