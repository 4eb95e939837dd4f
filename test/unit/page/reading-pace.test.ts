import { expect, test } from 'vitest';
import { createReadingPace } from '../../../utils/page/text/reading-pace.ts';

/** Reads a document that changes at some times, each reading taking so long. @returns when each reading began */
function readingsOf(changes: readonly number[], takes: number): number[] {
  const pace = createReadingPace();
  const readings: number[] = [];
  let due = Number.POSITIVE_INFINITY;
  let isReadUntil = 0;
  for (const now of [...changes, Number.POSITIVE_INFINITY]) {
    if (due < now) {
      readings.push(due);
      isReadUntil = due + takes;
      pace.read(due, isReadUntil);
      due = Number.POSITIVE_INFINITY;
    }
    if (now < Number.POSITIVE_INFINITY) due = Math.max(now + pace.changed(now), isReadUntil);
  }
  return readings;
}

const every = (pause: number, until: number) => Array.from({ length: until / pause }, (_, index) => index * pause);

test.each([
  [50, 100],
  [500, 100],
  [500, 900],
  [500, 1_100],
  [500, 2_500],
  [3_000, 100],
  [3_000, 1_100],
])('a page whose reading takes %i ms and that changes every %i ms spends a tenth on it at most', (takes, pause) => {
  const time = 600_000;
  const readings = readingsOf(every(pause, time), takes);
  expect(readings.length).toBeGreaterThan(2);
  expect((readings.length * takes) / time).toBeLessThanOrEqual(0.1);
});

test('a single change is read soon, however long reading takes', () => {
  const [first = 0, second = 0, third = 0] = readingsOf([0, 60_000, 400_000], 5_000);
  expect(first).toBeLessThan(500);
  expect(second - 60_000).toBeLessThanOrEqual(1_000);
  expect(third - 400_000).toBeLessThanOrEqual(1_000);
});

test('a short page that never rests is read every two seconds or so', () => {
  expect(readingsOf(every(100, 60_000), 5).length).toBeGreaterThan(25);
});
