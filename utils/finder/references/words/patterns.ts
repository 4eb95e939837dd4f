import { divisions } from './divisions.ts';
import type { SmallWords } from './small-word-table.ts';
import { smallWords } from './small-words.ts';
import { wordTables } from './tables.ts';

// The regular expressions built from the tables. They stand together so that a test can prove of each that its time
// grows with the text and no faster.

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]");

/** The words as alternatives of a pattern, longest first. */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

type List = Exclude<keyof SmallWords, 'language'>;

/** The words of some lists in all six languages. */
export const smallWordsOf = (...lists: readonly List[]): string[] =>
  smallWords.flatMap((table) => lists.flatMap((list) => table[list]));

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
const spaced = (words: readonly string[]): string => anyOf(words.filter((word) => !isHan(word)));
const han = (words: readonly string[]): string => anyOf(words.filter(isHan));

/** The words that lead to a date, whose own blanks scans double. */
const lead = anyOf(smallWordsOf('dateLead')).replaceAll(' ', '\\s{1,2}');
const dayEnding = anyOf(smallWordsOf('dayEnding'));
const inDate = anyOf(smallWordsOf('inDate'));
const article = anyOf(smallWordsOf('article'));
const plainAnd = smallWordsOf('plainAnd');

/** A date behind a number, with what leads to it: "of 29 November 1979", "du 1er mai 1974", "от 3 марта 2008 года". */
export const dateAfterNumber = new RegExp(
  `^,?\\s{0,3}(?:${lead})?\\s{0,3}\\d{1,2}(?:${dayEnding})?\\.?\\s(?:(?:${inDate})\\s)?\\p{L}{3,12}\\.?(?:\\/\\p{L}{3,12})?\\s(?:(?:${inDate})\\s)?\\d{4}(?:\\s(?:${spaced(smallWordsOf('afterYear'))}))?`,
  'u',
);

/** The same, taken apart into day, month and year; only after a word that leads to it. */
export const dateParts = new RegExp(
  `^[\\s\\p{L}]{0,6}[,،)]?\\s{0,2}(?:${lead})\\s{1,2}(\\d{1,2})(?:${dayEnding})?\\.?\\s{1,2}(?:(?:${inDate})\\s{1,2})?(\\p{L}{3,12}(?: \\p{L}{3,7})?)(?:\\/\\p{L}{3,12})?\\.?\\s{1,2}(?:(?:${inDate})\\s{1,2})?(\\d{4})`,
  'u',
);

/** The word behind a day that may be its month: "12 May", "12 de mayo". */
export const monthBehindDay = new RegExp(`^\\s(?:(?:${inDate})\\s)?(\\p{L}{1,20})`, 'u');

/** A year alone behind a number: "338 of 1973", "446 لعام 1979", "478 1980 года". */
export const yearAfterNumber = new RegExp(
  `^\\s{0,2}(?:(?:${anyOf(smallWordsOf('yearLead'))})\\s{1,2}(\\d{4})|(\\d{4})\\s(?:${spaced(smallWordsOf('afterYear'))}))(?![\\d/])`,
);

/** A word before a year in brackets. */
export const beforeYear = new RegExp(`^(?:${anyOf(smallWordsOf('beforeYear'))}) `);

/** A word or abbreviation behind a year. */
export const afterYear = new RegExp(`^\\s?(?:${anyOf(smallWordsOf('afterYear'))})`);

/** A quoted title's announcement behind a number: "entitled", "intitulée", up to the quotation mark. */
export const entitled = new RegExp(`(?:${spaced(smallWordsOf('entitled'))})\\s{0,2}[:]?\\s{0,2}(?=["“„«])`, 'iu');

/** The same in Chinese, where the title follows at once and the number stands behind it. */
export const hanEntitled: readonly string[] = smallWordsOf('entitled').filter(isHan);

/** Between a number and a body after it: only words that make the number the body's. */
export const belongsTo = new RegExp(
  `^[\\s,،)）\\]"”»]*(?:(?:${anyOf(smallWordsOf('belongsTo', 'article'))})\\s*){0,3}$`,
  'iu',
);

/** ", adopted by the", "adoptée par la", ", aprobada por la", ", принятая": the same for a clause. */
export const adoptedBy = new RegExp(
  `^\\s?[,،(]?\\s?(?:${anyOf(smallWordsOf('adopted'))})\\s?(?:${anyOf(smallWordsOf('unanimously'))})?\\s?(?:${anyOf(smallWordsOf('by'))})?\\s?(?:${article})?\\s?$`,
  'iu',
);

/** An article at the end of a stretch, right before a body. */
export const articleBefore = new RegExp(`(?:${article})\\s?$`, 'i');

/** The beginning of a second clause. */
export const clauseJoiner = new RegExp(`^\\s*(?:${anyOf(smallWordsOf('clauseAnd'))})(?:\\s|و|$)`, 'u');

/** A joiner that parts two owners of numbers, anywhere in a stretch. */
export const joinsOwners = new RegExp(`[、，。;]|${han(plainAnd)}|与|(?:\\s(?:${spaced(plainAnd)})\\s)|و`, 'u');

/** A number by itself, then a comma or "and", at the end of a stretch. */
export const listedBefore = new RegExp(
  `(?:^|[^\\d./(-])(\\d{1,4})(?:,\\s|\\s?(?:،|、)\\s?|\\s(?:${spaced(plainAnd)})\\s|${han(plainAnd)})$`,
  'u',
);

/** What shows that a letter behind a date goes on the list of parts: a date, a joiner, a stop, or the end. */
export const afterLaterPart = new RegExp(
  `^(?:[,;.)]|\\s(?:${spaced([...smallWordsOf('dateLead'), ...plainAnd])})(?:\\s|$)|$)`,
);

/** A comma or "and" at the end of a stretch, right before the next item of a list. */
export const joinedByComma = new RegExp(`(?:[,،;]|\\s(?:${spaced(plainAnd)}))\\s$|[,،]?\\sو\\s?$`);

/** Between a number and the word for resolution behind it: "were the first ". */
export const copulaBetween = new RegExp(`^\\s(?:${anyOf(smallWordsOf('copula'))})\\s(?:\\p{L}{1,14}\\s){0,3}$`, 'u');

/** "，即第" between 决议 and the number that it announces. */
export const hanNamely = new RegExp(`^[，,：]\\s?(?:${han(smallWordsOf('namely'))})\\s?第?\\s?$`);

/** "y la 61/178", "puis à la 43/51", "y, por último, las 52/86": the word for resolution is left out. */
export const standsIn = new RegExp(
  `(?:,|\\s(?:${anyOf(smallWordsOf('beforeStandIn'))}))\\s(?:${anyOf(smallWordsOf('standIn'))})\\s$`,
);

/** A small word that a scan has glued to a number. */
export const glued = new RegExp(`^(?:${anyOf(smallWordsOf('glued'))})(?![a-z])`);

/** A stretch that ends in an abbreviation. */
export const endsAbbreviated = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(smallWordsOf('abbreviated'))})$`, 'iu');

/** A verb behind the pronoun "I". */
export const afterPronoun = new RegExp(`^\\s(?:${anyOf(smallWordsOf('afterPronoun'))})\\b`);

/** The character behind a number that makes it a share or a count of votes. */
export const share: ReadonlySet<string> = new Set(smallWordsOf('share'));

/** What may stand between the last number and 决议: 号, with a few words behind it, and the mark of a footnote. */
export const beforeHead = new RegExp(`^(?:[号號](?:${anyOf(smallWordsOf('beforeHead'))}){0,2})?[\\d¹²³⁴-⁹]{0,2}$`);

const economicCouncil = wordTables.map((table) => table.economicCouncil);

/** The Economic and Social Council at the beginning of a line, as under the headings of its own texts. */
export const councilUnderHeading = new RegExp(`\\n\\s{0,20}(?:${anyOf(economicCouncil)})`);

const sessionParticles = wordTables.flatMap(({ particles }) => particles ?? []).join('');

/** The particle before the letters of a session. */
export const sessionParticle = new RegExp(`^[${sessionParticles}]`);

const conferenceOfParties = wordTables
  .flatMap((table) => table.conferenceOfParties ?? [])
  .map((letters) => [...letters].map(escaped).join('\\s?'))
  .join('|');

/** "Conference of the Parties" in other than Latin letters, with the number of its meeting. */
export const meetingOfParties = new RegExp(`^(?:${conferenceOfParties})\\s?-\\s?(\\d{1,2})`);

/** A division in Chinese, whose number stands before its name: 第一卷. */
export const hanDivision = new RegExp(`^第(.{1,3})(${han(divisions.flatMap(({ words }) => words))})$`);
