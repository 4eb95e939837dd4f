import { expect, test } from 'vitest';
import type { PageGeometry } from '../../../utils/pdf/page-items.ts';
import { readPdfText } from '../../../utils/pdf/read-pdf-text.ts';
import { item, lines, page } from './pages.ts';

const cases: [name: string, pages: PageGeometry[], text: string][] = [
  [
    'lines of a paragraph are joined',
    [page(...lines(72, 700, ['the keepers of', 'lighthouses']))],
    'the keepers of lighthouses',
  ],
  [
    'a word divided at the end of a line is one',
    [page(...lines(72, 700, ['the light-', 'houses']))],
    'the lighthouses',
  ],
  ['a number keeps its hyphen', [page(...lines(72, 700, ['in 2010-', '2011']))], 'in 2010-2011'],
  [
    'a symbol goes on over the end of a line',
    [page(...lines(72, 700, ['see A/RES/', '90/1 and A/90', '/5']))],
    'see A/RES/90/1 and A/90/5',
  ],
  ['Chinese lines are joined without a blank', [page(...lines(72, 700, ['第九十届', '会议']))], '第九十届会议'],
  ['a gap makes a paragraph', [page(item('One.', 72, 700), item('Two.', 72, 676))], 'One.\nTwo.'],
  [
    'so does a number after a sentence',
    [page(...lines(72, 700, ['1. One.', '2. Two;', '(a) Three']))],
    '1. One.\n2. Two;\n(a) Three',
  ],
  [
    'but not a number within a sentence',
    [page(...lines(72, 700, ['its resolution', '90. a matter']))],
    'its resolution 90. a matter',
  ],
  [
    'items of a line are joined where they touch',
    [page(item('90', 72, 700), item('/', 82, 700), item('12', 87, 700), item('and', 102, 700))],
    '90/12 and',
  ],
  [
    'a raised mark is no digit of the number before it',
    [page(item('resolution 90/1', 72, 700), item('2', 147, 704, 6), item('on lights', 156, 700))],
    'resolution 90/1 on lights',
  ],
  [
    'two columns are read one after the other, between lines that cross both',
    [
      page(
        item('A title that goes over both of the columns of this page, and is long', 72, 760),
        ...lines(
          72,
          720,
          Array.from({ length: 9 }, (_, number) => `left column number ${number}`),
        ),
        ...lines(
          320,
          720,
          Array.from({ length: 9 }, (_, number) => `right column number ${number}`),
        ),
      ),
    ],
    `A title that goes over both of the columns of this page, and is long\n${[...'012345678'].map((n) => `left column number ${n}`).join(' ')} ${[...'012345678'].map((n) => `right column number ${n}`).join(' ')}`,
  ],
  [
    'a footnote stands after the body, which goes on over the page',
    [
      page(
        ...lines(72, 700, ['The Assembly asks the keepers', 'of all']),
        ...lines(72, 140, ['1 See A/90/7, para. 2.'], 8),
      ),
      page(...lines(72, 700, ['lighthouses to keep them lit.'])),
    ],
    'The Assembly asks the keepers of all lighthouses to keep them lit.\n1 See A/90/7, para. 2.',
  ],
  [
    'running heads, page counts and job numbers are set aside',
    [1, 2, 3].map((number) =>
      page(
        item('A/90/12', 480, 800),
        ...lines(72, 700, [`Words of page ${number}.`]),
        item(`${number}/3`, 500, 40),
        item('35-01234', 72, 40),
      ),
    ),
    'Words of page 1. Words of page 2. Words of page 3.',
  ],
  [
    'the symbol at the head of the first page alone is text',
    [page(item('A/90/12', 480, 800), ...lines(72, 700, ['One.']))],
    'A/90/12\nOne.',
  ],
  [
    'a right-to-left line is read from the right, and symbols in it from the left',
    [
      page(
        item('.', 100, 700),
        item('A/90', 105, 700),
        item('/12', 125, 700),
        item('الوثيقة', 150, 700),
        item('في', 195, 700),
      ),
    ],
    'في الوثيقة A/90/12.',
  ],
  [
    'letters drawn one by one, in presentation forms, become a word',
    [page(...[...'ﺔﻴﻣﻮﻴﻟﺍ'].map((letter, place) => item(letter, 72 + place * 5, 700)))],
    'اليومية',
  ],
];

test.each(cases)('%s', (_, pages, text) => {
  expect(readPdfText(pages).text).toBe(text);
});

test('brackets of right-to-left text are read as they nest, whichever way the file draws them', () => {
  const bracketed = (open: string, close: string) =>
    page(item(close, 100, 700), item('90', 105, 700), item(open, 115, 700), item('الدورة', 125, 700));
  expect(readPdfText([bracketed('(', ')')]).text).toBe('الدورة (90)');
  expect(readPdfText([bracketed(')', '(')]).text).toBe('الدورة (90)');
});

test('the map leads from the text back to what was drawn', () => {
  const { text, map } = readPdfText([
    page(...lines(72, 700, ['its reso-', 'lution 90/1'])),
    page(item('on lights', 72, 700)),
  ]);
  expect(text).toBe('its resolution 90/1 on lights');
  const drawn = [['its reso-', 'lution 90/1'], ['on lights']];
  for (const { start, length, page: number, item: index, from, to } of map) {
    expect(drawn[number]?.[index]?.slice(from, to)).toBe(text.slice(start, start + length));
  }
  expect(map.map(({ page: number, item: index }) => [number, index])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
});

test('what is set aside can be looked at', () => {
  const pages = [1, 2].map((number) =>
    page(item('A/90/12', 480, 800), item(`Words ${number}`, 72, 700), item('3', 112, 704, 6)),
  );
  expect(readPdfText(pages).setAside).toEqual(
    expect.arrayContaining([
      { page: 1, kind: 'running head', text: 'A/90/12' },
      { page: 0, kind: 'note mark', text: '3' },
    ]),
  );
});

test('no pages, and pages without text, are an empty text', () => {
  expect(readPdfText([]).text).toBe('');
  expect(readPdfText([page()])).toMatchObject({ text: '', map: [], notesStart: 0 });
});
