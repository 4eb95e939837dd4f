import { expect, test } from 'vitest';
import { whyEmpty } from '../../../utils/surfaces/library/why-empty.ts';

const loaded = { listed: 0, kept: 0, inTrash: 0, isLoaded: true, isTrash: false };

test.each([
  ['a list that has something', { ...loaded, listed: 2, kept: 5 }, undefined],
  ['a list that is still being read', { ...loaded, isLoaded: false, kept: 5 }, undefined],
  ['a library without annotations', loaded, 'nothing'],
  ['its trash', { ...loaded, isTrash: true }, 'nothing'],
  ['a filter that nothing passes', { ...loaded, kept: 5 }, 'noMatch'],
  ['the same in the trash', { ...loaded, kept: 5, inTrash: 3, isTrash: true }, 'noMatch'],
  ['an empty trash', { ...loaded, kept: 5, isTrash: true }, 'emptyTrash'],
  ['a library with everything in the trash', { ...loaded, inTrash: 3 }, 'noMatch'],
] as const)('%s', (_, counts, expected) => {
  expect(whyEmpty(counts)).toBe(expected);
});
