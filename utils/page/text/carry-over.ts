import type { Reference } from '../../finder/references/found/reference.ts';

/** Characters of the shortest number by which a reference is told: "5/6" is too often something else. */
const shortest = 4;

/** A text and the references in it, in order. */
export interface ReadText {
  text: string;
  references: readonly Reference[];
}

/** Which number of a text a place belongs to: its digits, and how many of the same stand before it. */
interface Numbered {
  digits: string;
  occurrence: number;
  start: number;
}

/** Western digits in place of any others: a translation may write its own. */
const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    // Digits stand in rows of ten, from zero to nine.
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
    return String((digit.codePointAt(0) ?? 0) - zero);
  });

/** The numbers in a text, in order, such as "65/230" and "15/2011/16". */
function numbersIn(text: string): Numbered[] {
  const counts = new Map<string, number>();
  return [...text.matchAll(/\p{Nd}[\p{Nd}/().\-–]*\p{Nd}/gu)].map(({ 0: printed, index }) => {
    const digits = westernDigits(printed);
    const occurrence = counts.get(digits) ?? 0;
    counts.set(digits, occurrence + 1);
    return { digits, occurrence, start: index };
  });
}

const nameOf = ({ digits, occurrence }: Numbered): string => `${digits} ${occurrence}`;

/**
 * Finds references of a text in its translation into a language that the finder does not read, as browsers translate
 * pages in place: the numbers stay, and those that are alike stay in their order. Takes time in proportion to the texts.
 * @param before the text before it was translated
 */
export function carryOver({ text, references }: ReadText, translation: string): Reference[] {
  const places = new Map(numbersIn(translation).map((number) => [nameOf(number), number]));
  const numbers = numbersIn(text);
  const carried: Reference[] = [];
  let next = 0;
  for (const reference of references) {
    while ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < reference.start) next += 1;
    const number = numbers[next];
    if (!number || number.start >= reference.end || number.digits.length < shortest) continue;
    const place = places.get(nameOf(number));
    if (!place) continue;
    // What stands around the number is part of the reference if it stayed as it was.
    const wholeStart = place.start - (number.start - reference.start);
    const isWhole = wholeStart >= 0 && translation.startsWith(reference.text, wholeStart);
    const start = isWhole ? wholeStart : place.start;
    const end = start + (isWhole ? reference.text.length : number.digits.length);
    carried.push({ ...reference, start, end, text: translation.slice(start, end) });
  }
  return carried.sort((one, other) => one.start - other.start);
}

/** The references that were found in a translation, and those carried over where none was found. Both in order. */
export function withCarried(found: readonly Reference[], carried: readonly Reference[]): Reference[] {
  const joined: Reference[] = [];
  let next = 0;
  for (const reference of carried) {
    for (let here = found[next]; here && here.start < reference.end; here = found[next]) {
      joined.push(here);
      next += 1;
    }
    if ((joined.at(-1)?.end ?? 0) <= reference.start) joined.push(reference);
  }
  return [...joined, ...found.slice(next)];
}
