import { expect, test } from 'vitest';
import { storageWarning } from '../../../utils/annotations/storage-warning.ts';

const calm = { usage: 1_000_000, quota: 1_000_000_000, isPersistent: true, annotations: 3 };

test.each([
  ['enough room and a promise', calm, undefined],
  ['little room', { ...calm, usage: 990_000_000 }, 'nearlyFull'],
  ['little room and no promise', { ...calm, usage: 990_000_000, isPersistent: false }, 'nearlyFull'],
  ['more used than allowed', { ...calm, usage: 2_000_000_000 }, 'nearlyFull'],
  ['no promise', { ...calm, isPersistent: false }, 'mayBeCleared'],
  ['no promise, but nothing to lose', { ...calm, isPersistent: false, annotations: 0 }, undefined],
  ['a browser that does not tell the quota', { ...calm, usage: 0, quota: 0 }, undefined],
])('%s: what the reader is told', (_, state, warning) => {
  expect(storageWarning(state)).toBe(warning);
});
