import { describe, expect, it } from 'vitest';
import { ordinalWords } from '../../../../utils/finder/symbols/words/ordinal-words.ts';
import { languages } from '../../../../utils/ground/language.ts';

describe('ordinalWords', () => {
  it.each([
    [
      'en',
      {
        1: 'first',
        12: 'twelfth',
        20: 'twentieth',
        81: 'eighty-first',
        100: 'one hundredth',
        101: 'one hundred and first',
      },
    ],
    [
      'fr',
      {
        1: 'première',
        21: 'vingt et unième',
        30: 'trentième',
        70: 'soixante-dixième',
        71: 'soixante et onzième',
        80: 'quatre-vingtième',
        81: 'quatre-vingt-unième',
        99: 'quatre-vingt-dix-neuvième',
        101: 'cent unième',
      },
    ],
    ['es', { 1: 'primer', 13: 'decimotercer', 23: 'vigésimo tercer', 80: 'octogésimo', 101: 'centésimo primer' }],
    ['ru', { 1: 'первая', 40: 'сороковая', 43: 'сорок третья', 90: 'девяностая', 101: 'сто первая' }],
    ['ar', { 1: 'الأولى', 11: 'الحادية عشرة', 20: 'العشرون', 65: 'الخامسة والستون', 101: 'الأولى بعد المائة' }],
    ['zh', { 1: '一', 10: '十', 15: '十五', 65: '六十五', 101: '一百零一', 110: '一百一十', 121: '一百二十一' }],
  ] as const)('%s', (language, ordinals) => {
    for (const [number, words] of Object.entries(ordinals)) expect(ordinalWords[language](Number(number))).toBe(words);
  });

  it.each(languages)('has a distinct word in %s for every session up to 199, and none beyond', (language) => {
    const words = Array.from({ length: 199 }, (_, index) => ordinalWords[language](index + 1));
    expect(new Set(words).size).toBe(199);
    expect(words.join('|')).not.toMatch(/undefined|\|\||^\|/);
    expect(ordinalWords[language](200)).toBeUndefined();
  });
});
