import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../../utils/ground/language.ts';

const folder = new URL('../../../utils/locales/messages/', import.meta.url);
/** Chrome and Firefox name the Chinese locale with its country. */
const localeOf = (language: string) => (language === 'zh' ? 'zh_CN' : language);

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

function readMessages(language: string): Map<string, string> {
  return new Map(flat(JSON.parse(readFileSync(new URL(`${localeOf(language)}.json`, folder), 'utf8'))));
}

const messages = new Map(languages.map((language) => [language, readMessages(language)]));
const english = messages.get('en') ?? new Map<string, string>();
const others = languages.filter((language) => language !== 'en').map((language) => [language] as const);
const inLanguage = (language: (typeof languages)[number]) => messages.get(language) ?? new Map<string, string>();

const category = /\.(zero|one|two|few|many|other)$/;
const names = (known: ReadonlyMap<string, string>) => [...known.keys()].filter((key) => !category.test(key)).sort();
const countedNames = (known: ReadonlyMap<string, string>) => [
  ...new Set([...known.keys()].filter((key) => category.test(key)).map((key) => key.replace(category, ''))),
];
const placeholders = (message = '') => [...new Set(message.match(/\$\d|\{\w+\}/g))].sort();

/** Messages that may be the same as in English: names, signs, and words that the languages share. */
const shared: Record<string, readonly string[]> = {
  ar: ['extensionName.message'],
  es: ['direction', 'extensionName.message'],
  fr: [
    'direction',
    'extensionName.message',
    'learnt.fact.cites',
    'learnt.fact.date',
    'library.exportAs',
    'note.field',
    'note.rose',
    'popup.notes',
    'reader.page',
    'reader.toolbar',
    'toolbar.note',
    'card.abstentions.one',
    'card.abstentions.other',
    'learnt.count.one',
    'learnt.count.other',
  ],
  ru: ['direction', 'extensionName.message'],
  zh: ['direction', 'extensionName.message'],
};

test('each of the six languages has a locale, and no other has', () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map((language) => `${localeOf(language)}.json`).sort());
});

test.each(others)('%s has the messages of English, with the same placeholders', (language) => {
  const known = inLanguage(language);
  expect(names(known)).toEqual(names(english));
  expect(countedNames(known)).toEqual(countedNames(english));
  const filled = (from: ReadonlyMap<string, string>) =>
    [...names(english), ...countedNames(english).map((name) => `${name}.other`)].map((key) => [
      key,
      placeholders(from.get(key)),
    ]);
  expect(filled(known)).toEqual(filled(english));
});

test.each(languages)(
  'messages that count have a form for each plural category of %s, and no other placeholders',
  (language) => {
    const known = inLanguage(language);
    const categories = new Intl.PluralRules(known.get('language')).resolvedOptions().pluralCategories.toSorted();
    for (const name of countedNames(known)) {
      const forms = [...known].filter(([key]) => key.replace(category, '') === name);
      expect(forms.map(([key]) => key.slice(name.length + 1)).sort(), name).toEqual(categories);
      const fillings = placeholders(known.get(`${name}.other`));
      for (const [key, form] of forms) expect(fillings, key).toEqual(expect.arrayContaining(placeholders(form)));
    }
  },
);

test('no message uses the two plural forms of the i18n library', () => {
  const numbered = [...messages.values()].flatMap((known) => [...known.keys()].filter((key) => /\.(\d+|n)$/.test(key)));
  expect(numbered).toEqual([]);
});

test.each(others)('%s has no empty message, and none in English', (language) => {
  const known = inLanguage(language);
  expect([...known].filter(([, message]) => message.trim() === '')).toEqual([]);
  const same = [...known].filter(([key, message]) => english.get(key) === message).map(([key]) => key);
  expect(same.sort()).toEqual((shared[language] ?? []).toSorted());
});

/** Names that are written in Latin letters everywhere: ours, sites, other programs, keys, file formats. */
const latinNames =
  /\{\w+\}|Recalling|Hypothesis|docs\.un\.org|Ctrl\+C|⌘C|PDF|Word|\.doc|MB|W3C Web Annotation|JSON-LD|CSL-JSON|JSON|Markdown|Obsidian|CSV|RIS|BibTeX|Unicode|UTF-8|Windows-\d+|GB 18030/g;

test.each(['ar', 'ru', 'zh'] as const)('%s has no words in Latin letters except names', (language) => {
  const settings = ['language', 'direction'];
  const latin = [...inLanguage(language)]
    .filter(([key]) => !settings.includes(key))
    .map(([key, message]) => [key, message.replaceAll(latinNames, '')] as const)
    .filter(([, message]) => /\p{Script=Latin}/u.test(message));
  expect(latin).toEqual([]);
});

test.each(languages)('%s states its language and direction; its description fits the browsers’ stores', (language) => {
  const known = inLanguage(language);
  const locale = new Intl.Locale(known.get('language') ?? '');
  expect(locale.language).toBe(language);
  expect(known.get('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  expect(known.get('extensionDescription.message')?.length).toBeLessThanOrEqual(132);
});
