/** Longest symbol in characters, joint symbols included; none in print is longer. */
const longestSymbol = 160;

/** Latin capitals by the Cyrillic ones that look the same, as typed in Russian texts: А/RES/2200 (ХХI). */
const lookAlikes = new Map(
  [...'АВЕКМНОРСТХІЅ'].map((letter, index) => [letter, [...'ABEKMHOPCTXIS'][index] ?? letter]),
);

const arabicDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x6f0 ? 0x660 : 0x6f0));
};

/**
 * A symbol as typed or printed, converted to Latin capitals and Western digits, without white space, reissue stars and
 * closing punctuation; empty if it cannot be a symbol.
 */
export function foldSymbol(text: string): string {
  if (text.length > longestSymbol * 2) return '';
  const folded = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/[٠-٩۰-۹]/g, arabicDigit)
    .replace(/[А-ЯІЅ]/g, (letter) => lookAlikes.get(letter) ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/\/{2,}/g, '/')
    .replace(/\.{2,}/g, '.');
  let end = folded.length;
  while (end > 0 && '*.,;:/'.includes(folded.charAt(end - 1))) end--;
  return end > longestSymbol ? '' : folded.slice(0, end);
}
