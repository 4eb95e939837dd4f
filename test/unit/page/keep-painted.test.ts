import { expect, test } from 'vitest';
import { createRestoring } from '../../../utils/page/text/keep-painted.ts';

/** How often paint was looked for in a minute with an occasion in every frame of 16 ms. */
function looksInAMinute(isRemoved: (look: number) => boolean): number {
  let looks = 0;
  const restoring = createRestoring(() => isRemoved(looks++));
  for (let now = 0; now < 60_000; now += 16) restoring(now);
  return looks;
}

test('paint is looked for at most once a second', () => {
  expect(looksInAMinute(() => false)).toBeLessThanOrEqual(60);
  expect(looksInAMinute(() => false)).toBeGreaterThan(50);
});

test('a page that removes paint again and again is left alone', () => {
  expect(looksInAMinute(() => true)).toBeLessThanOrEqual(6);
});

test('after a page has stopped, paint is looked for as often as before', () => {
  expect(looksInAMinute((look) => look < 2)).toBeGreaterThan(40);
});

test('the first occasion is used', () => {
  const looks: number[] = [];
  createRestoring(() => looks.push(1) > 0)(0);
  expect(looks).toHaveLength(1);
});
