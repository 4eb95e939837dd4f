import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goBack, goForward, goOn, replaceHere, startTrail } from '../../../utils/surfaces/card/trail.ts';

const way = ['b', 'c', 'd'].reduce(goOn, startTrail('a'));

test('goes back and forward along the trail', () => {
  expect(goBack(way)).toEqual({ past: ['a', 'b'], here: 'c', future: ['d'] });
  expect(goForward(goBack(way))).toEqual(way);
});

test('going on drops the steps forward', () => {
  expect(goOn(goBack(goBack(way)), 'x')).toEqual({ past: ['a', 'b'], here: 'x', future: [] });
});

test('choosing another reading leaves the trail as it is', () => {
  expect(replaceHere(way, 'x')).toEqual({ past: ['a', 'b', 'c'], here: 'x', future: [] });
});

test('nothing is lost or duplicated, whatever the steps', () => {
  const steps = fc.array(fc.constantFrom(goBack<string>, goForward<string>));
  fc.assert(
    fc.property(steps, (gone) => {
      const { past, here, future } = gone.reduce((trail, step) => step(trail), way);
      expect([...past, here, ...future.toReversed()]).toEqual(['a', 'b', 'c', 'd']);
    }),
  );
});
