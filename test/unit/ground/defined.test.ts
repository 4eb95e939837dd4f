import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defined } from '../../../utils/ground/defined.ts';

test.each([
  ['keeps what is defined', { a: 1, b: '' }, { a: 1, b: '' }],
  ['drops what is undefined', { a: undefined, b: 2 }, { b: 2 }],
  ['keeps null, false and zero', { a: null, b: false, c: 0 }, { a: null, b: false, c: 0 }],
  ['leaves nothing of nothing', {}, {}],
])('%s', (_, members, expected) => {
  expect(defined(members)).toStrictEqual(expected);
});

test('what is left is the members that are not undefined, in their order', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.option(fc.integer(), { nil: undefined })), (members) => {
      const left = defined(members);
      expect(Object.entries(left)).toEqual(Object.entries(members).filter(([, value]) => value !== undefined));
    }),
  );
});

test('an optional member stays optional', () => {
  const given: { a?: number } = defined({ a: [1].at(0) });
  expect(given.a).toBe(1);
});
