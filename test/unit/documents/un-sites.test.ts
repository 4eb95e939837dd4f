import { expect, test } from 'vitest';
import { isDigitalLibrary } from '../../../utils/documents/un-sites.ts';

test.each([
  ['https://digitallibrary.un.org/record/700001', true],
  ['https://www.digitallibrary.un.org/', true],
  ['https://notdigitallibrary.un.org/', false],
  ['https://docs.un.org/en/A/RES/65/230', false],
  ['not an address', false],
])('%s is on the Digital Library: %s', (address, isLibrary) => {
  expect(isDigitalLibrary(address)).toBe(isLibrary);
});
