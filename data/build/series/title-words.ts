/** Words that come and go in titles without changing the subject. */
const idle = new Set(
  'a an and as at by for from in into its of on or the their to under with upon this that these regarding concerning'.split(
    ' ',
  ),
);

const ordinalPattern =
  /^(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th)+$/;

/** Whether a word only counts: a year, a session, "twelfth", "sixtyfifth", "xxv". */
const counts = (word: string): boolean =>
  /\d/.test(word) || ordinalPattern.test(word) || /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)$/.test(word);

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word;

/** Spellings and expressions that the Organization changed, or that differ between the sources. */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/\bun\b/g, 'united nations'],
  [/\bprogram\b/g, 'programme'],
  [/\bquestion of\b/g, ''],
  [/\bcounterterrorism\b/g, 'terrorism'],
  [/\b(?:final )?(?:renewal|exten[st]ion|prolongation) of the mandates?\b/g, 'mandate'],
  [/ (?:up to|until|till|through) (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the end).*$/, ''],
  [/ imposed by (?:the )?security council resolutions? .*$/, ''],
];

/**
 * The words of a title that say what it is about, singular, in small letters without accents: no articles, no numbers,
 * no abbreviations in brackets.
 */
export function titleWords(title: string): string[] {
  let text = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/['’‘]s?\b/g, '')
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [pattern, replacement] of rewritten) text = text.replace(pattern, replacement);
  const words = text.split(' ').filter((word) => word.length > 1 && !idle.has(word) && !counts(word));
  return [...new Set(words.map(singular))];
}
