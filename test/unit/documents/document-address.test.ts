import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentAddress } from '../../../utils/documents/document-address.ts';

test('every symbol has an address, even one cut inside a character', () => {
  expect(documentAddress('A/RES/65/230', 'fr')).toBe('https://docs.un.org/fr/A/RES/65/230');
  expect(documentAddress('A/\ud800', 'en')).toBe('https://docs.un.org/en/A/%EF%BF%BD');
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      expect(URL.canParse(documentAddress(String.fromCharCode(...units), 'en'))).toBe(true);
    }),
  );
});

test('a treaty has the address of its volume of the Treaty Series', () => {
  expect(documentAddress('UNTS/999/14668', 'en')).toMatch(/^https:\/\/treaties\.un\.org\/.*v999\.pdf$/);
});
