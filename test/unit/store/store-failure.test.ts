import { expect, test } from 'vitest';
import { Failure } from '../../../utils/ground/failure.ts';
import { committed } from '../../../utils/store/connection/committed.ts';
import { storeFailure } from '../../../utils/store/connection/store-failure.ts';

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'quota'],
  [new DOMException('newer', 'VersionError'), 'newerStore'],
  [new DOMException('private', 'SecurityError'), 'noStorage'],
  [new DOMException('private', 'InvalidStateError'), 'noStorage'],
  [new DOMException('odd', 'DataError'), 'unknown'],
  [new TypeError('odd'), 'unknown'],
  ['odd', 'unknown'],
  [new Failure('blocked'), 'blocked'],
])('%s has words of its own: %s', (thrown, kind) => {
  expect(storeFailure(thrown).kind).toBe(kind);
});

test('a write aborted because the disk is full fails because the disk is full', async () => {
  const aborted = Promise.reject(new DOMException('aborted', 'AbortError'));
  const full = new DOMException('full', 'QuotaExceededError');
  const transaction = { done: Promise.reject(full), error: full };
  await expect(committed(transaction, aborted)).rejects.toBe(full);
});

test('a write that the store refuses fails with its own reason', async () => {
  const refused = new DOMException('refused', 'DataError');
  const transaction = { done: new Promise<void>(() => undefined), error: null };
  await expect(committed(transaction, Promise.reject(refused))).rejects.toBe(refused);
});
