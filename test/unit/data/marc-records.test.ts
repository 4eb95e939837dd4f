import { expect, it } from 'vitest';
import { readMarcRecords } from '../../../data/import/update/marc-records.ts';

const title = (content: string) =>
  `<record><datafield tag="245"><subfield code="a">${content}</subfield></datafield></record>`;
const read = (...records: string[]) => readMarcRecords(`<collection>\n${records.join('\n')}\n</collection>`);

it.each([
  ['entities', 'a &amp; b &#233;&#xE9; &lt;c&gt;', 'a & b éé <c>'],
  ['CDATA', '<![CDATA[a & <b>]]> c', 'a & <b> c'],
  ['comments', 'a<!-- <subfield code="b"> -->b', 'ab'],
  ['white space at the ends', '\n  a b\n', 'a b'],
])('reads %s', (_, content, text) => {
  const { records, refused } = read(title(content));
  expect(records.map(({ fields }) => fields[0]?.subfields.get('a'))).toEqual([text]);
  expect(refused).toEqual([]);
});

it('keeps the first of repeated subfields, and every repeated field', () => {
  const { records } = read(
    '<record><controlfield tag="001">7</controlfield>' +
      '<datafield tag="993"><subfield code="a">x</subfield><subfield code="a">y</subfield></datafield>' +
      '<datafield tag="993"><subfield code="a">z</subfield></datafield></record>',
  );
  expect(records[0]?.fields.map(({ tag, subfields }) => [tag, ...subfields])).toEqual([
    ['001', ['', '7']],
    ['993', ['a', 'x']],
    ['993', ['a', 'z']],
  ]);
});

it.each([
  ['a tag that is not closed', '<b>'],
  ['an ampersand that stands alone', 'two & three'],
  ['an entity of HTML', 'two&nbsp;three'],
  ['no end', '</subfield></datafield><!--'],
])('refuses a record that has %s, and reads those before and after it', (_, content) => {
  const { records, refused } = read(title('one'), title(content), title('three'));
  expect(records.map(({ line }) => line)).toEqual([2, 4]);
  expect(refused.map(({ line }) => line)).toEqual([3]);
  expect(refused[0]?.reason).toContain('the record');
});
