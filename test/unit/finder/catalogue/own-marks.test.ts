import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { sayOwnMarks } from '../../../../utils/finder/catalogue/summary/own-marks.ts';
import { languages } from '../../../../utils/ground/language.ts';

const isolates = /[\u2068\u2069]/g;
const notesOf = (count: number) => Array.from({ length: count }, (_, at) => ({ text: `Note ${at}`, modified: at }));
const say = (notes: number, highlights: number, language: (typeof languages)[number]) =>
  sayOwnMarks({ notes: notesOf(notes), highlights }, language).replaceAll(isolates, '');

test.each([
  ['en', 1, 0, 'You have 1 note on it. The newest note: “Note 0”.'],
  ['en', 2, 1, 'You have 2 notes and 1 highlight on it. The newest note: “Note 1”.'],
  ['en', 0, 3, 'You have 3 highlights on it.'],
  ['es', 1, 2, 'Sus marcas: 1 nota y 2 resaltados. La nota más reciente: «Note 0».'],
  ['fr', 2, 1, 'Vos marques\u00a0: 2 notes et 1 surlignage. La note la plus récente\u00a0: «\u00a0Note 1\u00a0».'],
  ['ru', 1, 2, 'Ваши пометки: 1 заметка и 2 выделения. Последняя заметка: «Note 0».'],
  ['ru', 5, 21, 'Ваши пометки: 5 заметок и 21 выделение. Последняя заметка: «Note 4».'],
  ['ru', 22, 12, 'Ваши пометки: 22 заметки и 12 выделений. Последняя заметка: «Note 21».'],
  ['zh', 2, 1, '您对本文有2条笔记和1处标记。最新笔记：“Note 1”。'],
  ['ar', 1, 0, 'لديك عليه ملاحظة واحدة. أحدث ملاحظة: «Note 0».'],
  ['ar', 2, 1, 'لديك عليه ملاحظتان وتظليل واحد. أحدث ملاحظة: «Note 1».'],
  ['ar', 3, 2, 'لديك عليه 3 ملاحظات وتظليلان. أحدث ملاحظة: «Note 2».'],
  ['ar', 11, 3, 'لديك عليه 11 ملاحظة و3 تظليلات. أحدث ملاحظة: «Note 10».'],
  ['ar', 100, 11, 'لديك عليه 100 ملاحظة و11 تظليلا. أحدث ملاحظة: «Note 99».'],
  ['ar', 0, 100, 'لديك عليه 100 تظليل.'],
] as const)('in %s, %i notes and %i highlights', (language, notes, highlights, sentence) => {
  expect(say(notes, highlights, language)).toBe(sentence);
});

test.each(languages)('is empty in %s if there are no marks', (language) => {
  expect(say(0, 0, language)).toBe('');
});

it.each([
  ['one line\n\nand another', 'one line and another'],
  ['قارن بالقرار السابق', 'قارن بالقرار السابق'],
  ['\u2067turned\u2069', 'turned'],
  [
    'The third paragraph was taken over from the resolution of the year before, and the fourth was not',
    'The third paragraph was taken over from the resolution of the year before, and…',
  ],
  ['x'.repeat(200), `${'x'.repeat(80)}…`],
])('quotes the newest note in an isolate: %j', (text, quoted) => {
  const notes = [{ text, modified: 2 }, ...notesOf(1)];
  expect(sayOwnMarks({ notes, highlights: 0 }, 'en')).toContain(`“\u2068${quoted}\u2069”`);
});

test('the sentence is one line, closes its isolates and splits no character, whatever the note', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.constantFrom(...languages),
      (text, language) => {
        const said = sayOwnMarks({ notes: [{ text, modified: 0 }], highlights: 0 }, language);
        expect(said).not.toMatch(/[\n\r]/);
        expect(said.match(isolates)).toEqual(['\u2068', '\u2069']);
        expect(said.isWellFormed()).toBe(true);
        expect(said.length).toBeLessThan(160);
      },
    ),
  );
});
