import {
  digitKind,
  foldForLexicon,
  hanKind,
  invisibleKind,
  kindAt,
  letterKind,
  skipSpaces,
  spaceKind,
} from '../characters/characters.ts';
import { readDigits } from '../scan/digits.ts';
import { afterAndWord, afterRangeWord } from '../scan/joiners.ts';
import { hasWithAnd, wordsOf } from '../words/words-of.ts';

/** A volume of the United Nations Treaty Series with a registration number in it. */
export interface Treaty {
  start: number;
  end: number;
  symbol: string;
}

const volumeWords = wordsOf('volume');
const registrationWords = wordsOf('registration');
const mostVolumes = 20;
/** The letter before a registration number ("No. I-14668"), and the sign for a page. */
const passedOver = /^(?:i|a|pp?)$/;

interface ListedNumber {
  value: number;
  start: number;
  end: number;
}

/**
 * Reads "vols. 2225, 2237 and 2326, No. 39574; vol. 999, No. 14668" from `index`, right after the name of the series
 * or "ibid.". One treaty for each volume, or for each registration number of one volume; none if nothing of the kind
 * follows.
 */
export function readTreaties(text: string, index: number): Treaty[] {
  const treaties: Treaty[] = [];
  for (let at = index; treaties.length < mostVolumes; ) {
    const more = readTreaty(text, at);
    treaties.push(...more);
    const end = more.at(-1)?.end;
    const next = end === undefined ? -1 : afterAndWord(text, text[end] === '号' ? end + 1 : end);
    if (next < 0) break;
    at = next;
  }
  return treaties;
}

function readTreaty(text: string, index: number): Treaty[] {
  const volumes = readNumbers(text, skipWords(text, index, volumeWords), 5);
  const last = volumes.at(-1);
  const afterYear = last ? last.end + (/^\s?\(\d{4}\)/.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0) : 0;
  const registrations = last ? readNumbers(text, skipWords(text, afterYear, registrationWords), 6) : [];
  const [first] = registrations;
  if (first === undefined || last === undefined) return [];
  const treaty = (start: number, end: number, volume: number, registration: number): Treaty => ({
    start,
    end,
    symbol: `UNTS/${volume}/${registration}`,
  });
  return [
    ...volumes.slice(0, -1).map((volume) => treaty(volume.start, volume.end, volume.value, first.value)),
    treaty(last.start, first.end, last.value, first.value),
    ...registrations.slice(1).map((number) => treaty(number.start, number.end, last.value, number.value)),
  ];
}

/** Skips punctuation and at least one word of the set, before the numbers or (in Chinese: 第…卷) after them. */
function skipWords(text: string, index: number, expected: ReadonlySet<string>): number {
  let at = index;
  let found = expected === volumeWords && kindAt(text, skipPunctuation(text, at)) === digitKind;
  for (let words = 0; words < 4; words++) {
    at = skipPunctuation(text, at);
    if (text[at] === '№') {
      found = true;
      at++;
      continue;
    }
    if (kindAt(text, at) === hanKind) {
      if (text[at] !== '第' && text[at] !== '卷' && text[at] !== '号') return -1;
      found = true;
      at++;
      continue;
    }
    if (kindAt(text, at) !== letterKind) break;
    let end = at;
    while (
      end < at + 14 &&
      (kindAt(text, end) === letterKind ||
        kindAt(text, end) === invisibleKind ||
        text[end] === 'º' ||
        text[end] === '°')
    )
      end++;
    const word = foldForLexicon(text.slice(at, end)).replace(/[º°]/g, '');
    const known = hasWithAnd(expected, word);
    if (!known && !passedOver.test(word)) return -1;
    found ||= known;
    at = end;
  }
  return found && kindAt(text, at) === digitKind ? at : -1;
}

function skipPunctuation(text: string, index: number): number {
  let at = index;
  for (; at < index + 12; at++) {
    const kind = kindAt(text, at);
    if (kind !== spaceKind && kind !== invisibleKind && !'.,،，:：;》”"»)）º°*_'.includes(text[at] ?? 'x')) break;
  }
  return at;
}

/** A list of numbers: "2225, 2237, 2241 and 2326", "970–973". */
function readNumbers(text: string, index: number, longest: number): ListedNumber[] {
  const numbers: ListedNumber[] = [];
  let at = index;
  while (at >= 0 && numbers.length < mostVolumes) {
    const number = readNumber(text, at, longest);
    if (number === undefined) break;
    const previous = numbers.at(-1);
    if (
      previous &&
      at === afterRangeWord(text, previous.end) &&
      number.value > previous.value &&
      number.value - previous.value < mostVolumes
    )
      for (let value = previous.value + 1; value < number.value; value++)
        numbers.push({ value, start: previous.start, end: number.end });
    numbers.push(number);
    const range = afterRangeWord(text, number.end);
    const next = range >= 0 ? range : afterAndWord(text, number.end);
    at = next >= 0 && kindAt(text, skipOrdinal(text, next)) === digitKind ? skipOrdinal(text, next) : -1;
  }
  return numbers;
}

const skipOrdinal = (text: string, index: number): number =>
  text[index] === '第' ? skipSpaces(text, index + 1, 2) : index;

function readNumber(text: string, index: number, longest: number): ListedNumber | undefined {
  const digits = readDigits(text, index, longest);
  return digits && { value: digits.value, start: index, end: digits.end };
}
