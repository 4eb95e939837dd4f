import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinpointWords } from '../../../utils/exchange/pinpoint-words.ts';
import { languages } from '../../../utils/ground/language.ts';

const rows = [
  ['operative.5', 'para. 5', 'par. 5', 'párr. 5', 'п. 5', 'الفقرة 5', '第5段'],
  ['para.15', 'para. 15', 'par. 15', 'párr. 15', 'п. 15', 'الفقرة 15', '第15段'],
  ['operative.4/item.2', 'para. 4 (b)', 'par. 4 b)', 'párr. 4 b)', 'п. 4 b)', 'الفقرة 4 (ب)', '第4(b)段'],
  [
    'operative.4/item.2/item.3',
    'para. 4 (b) (iii)',
    'par. 4 b) iii)',
    'párr. 4 b) iii)',
    'п. 4 b) iii)',
    "الفقرة 4 (ب) '3'",
    '第4(b)(iii)段',
  ],
  [
    'preambular.1',
    'first preambular para.',
    'premier alinéa du préambule',
    'primer párrafo del preámbulo',
    '1-й пункт преамбулы',
    'الفقرة الأولى من الديباجة',
    '序言部分第一段',
  ],
  [
    'preambular.4',
    'fourth preambular para.',
    'quatrième alinéa du préambule',
    'cuarto párrafo del preámbulo',
    '4-й пункт преамбулы',
    'الفقرة الرابعة من الديباجة',
    '序言部分第四段',
  ],
  [
    'annex.1/para.3',
    'annex I, para. 3',
    'annexe I, par. 3',
    'anexo I, párr. 3',
    'приложение I, п. 3',
    'المرفق الأول، الفقرة 3',
    '附件一，第3段',
  ],
  [
    'annex/para.3',
    'annex, para. 3',
    'annexe, par. 3',
    'anexo, párr. 3',
    'приложение, п. 3',
    'المرفق، الفقرة 3',
    '附件，第3段',
  ],
  ['footnote.12', 'footnote 12', 'note 12', 'nota 12', 'сноска 12', 'الحاشية 12', '脚注12'],
] as const;

test.each(rows)('%s is said', (path, en, fr, es, ru, ar, zh) => {
  const said = Object.fromEntries(languages.map((language) => [language, pinpointWords(path, language)]));
  expect(said).toEqual({ en, fr, es, ru, ar, zh });
});

test.each([
  ['operative.5', 'operative.7', 'paras. 5–7'],
  ['annex.1/para.5', 'annex.1/para.6', 'annex I, paras. 5–6'],
  ['operative.5', 'operative.5', 'para. 5'],
  ['operative.5', 'operative.5/item.1', 'para. 5'],
  ['operative.5', 'annex.1/para.7', 'para. 5'],
  ['annex.1/para.5', 'annex.2/para.6', 'annex I, para. 5'],
  ['operative.7', 'operative.5', 'para. 7'],
  ['preambular.1', 'preambular.3', 'first preambular para.'],
  ['operative.5', 'damaged', 'para. 5'],
])('from %s to %s', (first, last, expected) => {
  expect(pinpointWords(first, 'en', last)).toBe(expected);
});

test.each([
  '',
  'operative',
  'operative.x',
  'page.3',
  'part.2/para.1',
  'operative.5//item.1',
  'operative.5/',
  '__proto__.1',
])('%j is no path', (path) => {
  expect(pinpointWords(path, 'en')).toBeUndefined();
});

test('every path has words in every language, with no placeholder left', () => {
  const part = fc.tuple(
    fc.constantFrom('preambular', 'operative', 'para', 'annex', 'footnote', 'item'),
    fc.integer({ min: 1, max: 99_999 }),
  );
  const path = fc.array(
    part.map(([kind, number]) => `${kind}.${number}`),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(path, fc.constantFrom(...languages), (parts, language) => {
      const said = pinpointWords(parts.join('/'), language);
      expect(said).toMatch(/\S/);
      expect(said).not.toMatch(/[{}]|undefined|null/);
    }),
  );
});
