import { expect, test } from 'vitest';
import { outlineOfText } from '../../../utils/reader/outline.ts';

const resolution = `The General Assembly,
Recalling its resolution 90/12,
1. Welcomes the keeping of lighthouses, which has gone on without interruption in all regions and in every season;
2. Invites States:
(a) To report;
(b) To keep oil;
Annex
Rules for keepers
1. Keepers keep a book.
2. It is open to all.`;

test('a resolution is outlined by its numbered paragraphs, those of its annex within', () => {
  const entries = outlineOfText(resolution);
  expect(entries.map(({ title, level }) => [level, title])).toEqual([
    [0, '1. Welcomes the keeping of lighthouses, which has gone on without interruption …'],
    [0, '2. Invites States:'],
    [1, '1. Keepers keep a book.'],
    [1, '2. It is open to all.'],
  ]);
  for (const { title, target } of entries) {
    const offset = target.type === 'text' ? target.offset : -1;
    expect(resolution.slice(offset, offset + 10)).toBe(title.slice(0, 10));
  }
});

test.each(['', 'Words without any number.'])('%j has no outline', (text) => {
  expect(outlineOfText(text)).toEqual([]);
});
