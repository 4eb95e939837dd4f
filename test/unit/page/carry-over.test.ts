import { expect, test } from 'vitest';
import { findReferences } from '../../../utils/finder/references/find-references.ts';
import { carryOver, withCarried } from '../../../utils/page/text/carry-over.ts';

const original =
  'Recalling its resolutions 65/230 and 66/181, and Security Council resolution 1325 (2000), and again resolution 65/230,';
const before = { text: original, references: findReferences(original, { language: 'en' }) };

test.each([
  [
    'Portuguese',
    'Recordando as suas resoluções 65/230 e 66/181, e a resolução 1325 (2000) do Conselho de Segurança, e de novo 65/230,',
    ['65/230', '66/181', '1325 (2000)', '65/230'],
  ],
  ['a language that leaves one out', 'Erinnert an 66/181 und 1325 (2000)', ['66/181', '1325 (2000)']],
  ['a text with other numbers', 'Seite 3 von 12', []],
  ['Persian digits', 'با یادآوری قطعنامه‌های ۶۵/۲۳۰ و ۶۶/۱۸۱', ['۶۵/۲۳۰', '۶۶/۱۸۱']],
  ['another order', 'Sicherheitsrat 1325 (2000), dann 66/181 und 65/230', ['1325 (2000)', '66/181', '65/230']],
])('references are found again, in order, in a translation into %s', (_, translation, printed) => {
  const carried = carryOver(before, translation);
  expect(carried.map(({ start, end }) => translation.slice(start, end))).toEqual(printed);
  expect(carried.every(({ symbol }) => before.references.some((reference) => reference.symbol === symbol))).toBe(true);
});

test('what the finder finds in a translation takes precedence, and both are in order', () => {
  const translation = 'Recordando 65/230, A/90/15 e 66/181';
  const found = findReferences(translation, { language: 'en' });
  const joined = withCarried(found, carryOver(before, translation));
  expect(joined.map(({ text }) => text)).toEqual(['65/230', 'A/90/15', '66/181']);
  expect(withCarried(found, carryOver({ text: translation, references: found }, translation))).toEqual(found);
});

test('a number that is no reference in the text is none in its translation', () => {
  const text = 'In 1325 cases, and under Security Council resolution 1325 (2000),';
  const read = { text, references: findReferences(text, { language: 'en' }) };
  const translation = 'In 1325 Fällen und nach der Resolution 1325 des Sicherheitsrats';
  expect(carryOver(read, translation).map(({ start }) => start)).toEqual([translation.lastIndexOf('1325')]);
});
