import { expect, test } from 'vitest';
import { type CitationForm, copyWithCitation } from '../../../utils/exchange/copy-with-citation.ts';

const address = 'https://un.org/a';
const resolution = (language: string) => ({ address, symbol: 'A/RES/65/230', language });

test.each([
  ['en', 'General Assembly resolution 65/230', '“some words” (General Assembly resolution 65/230, para. 5)'],
  [
    'fr',
    "résolution 65/230 de l'Assemblée générale",
    "«\u00a0some words\u00a0» (résolution 65/230 de l'Assemblée générale, par. 5)",
  ],
  [
    'es',
    'resolución 65/230 de la Asamblea General',
    '“some words” (resolución 65/230 de la Asamblea General, párr. 5)',
  ],
  ['ru', 'резолюция 65/230 Генеральной Ассамблеи', '«some words» (резолюция 65/230 Генеральной Ассамблеи, п. 5)'],
  ['ar', 'قرار الجمعية العامة 65/230', '”some words“ (قرار الجمعية العامة 65/230، الفقرة 5)'],
  ['zh', '大会第65/230号决议', '“some words”（大会第65/230号决议，第5段）'],
  ['de', 'A/RES/65/230', '“some words” (A/RES/65/230, para. 5)'],
])('running text in %s', (language, cited, expected) => {
  const passage = { quote: ' some\n\u200bwords ', document: resolution(language), cited, path: 'operative.5' };
  expect(copyWithCitation(passage, 'running text')).toBe(expected);
});

test.each<[CitationForm, object, string]>([
  ['footnote', { document: { address, symbol: 'A/76/123' }, path: 'para.15' }, 'A/76/123, para. 15.'],
  [
    'footnote',
    { document: resolution('fr'), cited: "résolution 65/230 de l'Assemblée générale" },
    "Résolution 65/230 de l'Assemblée générale.",
  ],
  ['footnote', { document: { address } }, 'https://un.org/a.'],
  ['running text', { document: { address, symbol: 'A/65/100', title: 'T' } }, '“words” (A/65/100)'],
  ['running text', { document: { address, title: 'T' } }, '“words” (T, https://un.org/a)'],
  ['running text', { document: { address } }, '“words” (https://un.org/a)'],
  ['running text', { document: { address }, path: 'nonsense' }, '“words” (https://un.org/a)'],
  [
    'running text',
    { document: { address, symbol: 'A/76/1' }, path: 'para.5', lastPath: 'para.7' },
    '“words” (A/76/1, paras. 5–7)',
  ],
  [
    'Markdown',
    { document: resolution('ru'), cited: 'резолюция 65/230 Генеральной Ассамблеи', path: 'operative.5' },
    '> words\n>\n> — [резолюция 65/230 Генеральной Ассамблеи, п. 5](<https://docs.un.org/ru/A/RES/65/230>)\n',
  ],
  [
    'Markdown',
    { document: { address, title: 'A [title]' } },
    '> words\n>\n> — [A \\[title\\], https://un.org/a](<https://un.org/a>)\n',
  ],
])('%s of %j', (form, passage, expected) => {
  expect(copyWithCitation({ quote: 'words', ...passage } as Parameters<typeof copyWithCitation>[0], form)).toBe(
    expected,
  );
});

test('a quotation stays plain text in Markdown', () => {
  const copied = copyWithCitation({ quote: '1. *a* <b> [c](d) `e`', document: { address } }, 'Markdown');
  expect(copied.split('\n')[0]).toBe('> 1\\. \\*a\\* \\<b\\> \\[c\\](d) \\`e\\`');
});
