import { expect, test } from 'vitest';
import { findReferences } from '../../../utils/finder/references/find-references.ts';
import { carryOver } from '../../../utils/page/text/carry-over.ts';

const original =
  'Recalling its resolutions 65/230 and 66/181, and Security Council resolution 1325 (2000), and again resolution 65/230,';
const before = findReferences(original, { language: 'en' });

test.each([
  [
    'Portuguese',
    'Recordando as suas resoluções 65/230 e 66/181, e a resolução 1325 (2000) do Conselho de Segurança, e de novo 65/230,',
    ['65/230', '66/181', '1325 (2000)', '65/230'],
  ],
  ['a language that leaves one out', 'Erinnert an 66/181 und 1325 (2000)', ['66/181', '1325 (2000)']],
  ['a text with other numbers', 'Seite 3 von 12', []],
])('references are found again, in order, in a translation into %s', (_, translation, printed) => {
  const carried = carryOver(before, translation);
  expect(carried.map(({ start, end }) => translation.slice(start, end))).toEqual(printed);
  expect(carried.every(({ symbol }) => before.some((reference) => reference.symbol === symbol))).toBe(true);
});
