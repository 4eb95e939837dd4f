import type { Language } from '../../../ground/language.ts';

/**
 * The small words of one language around a reference: articles, joiners, the words of a date. They are compared in
 * small letters, accents included, and ' stands for ’ as well. To add a form, add it to its list.
 */
export interface SmallWords {
  language: Language;
  /** "the" before the name of a body. */
  article: readonly string[];
  /** What else the inflected names in the list of bodies begin with: "du Conseil", "al Consejo". */
  nameOpener: readonly string[];
  /** Words that mean "and" alone, never "or". */
  plainAnd: readonly string[];
  /** Words that begin a second clause after a comma: ", and the Council …". */
  clauseAnd: readonly string[];
  /** Words between a number and its date: "of 18 December 2009". */
  dateLead: readonly string[];
  /** Words between a number and a year alone: "338 of 1973". */
  yearLead: readonly string[];
  /** Words for bodies outside the United Nations that no list names, in small letters: "league", "university". */
  foreign: readonly string[];
  /** Verbs between numbers and the word for what they are: "74/270 and 74/299 were the first resolutions". */
  copula: readonly string[];
  /** "namely", between the word for resolution and its number, in a language without spaces. */
  namely: readonly string[];
  /** Endings of the day's number: "1er mai". */
  dayEnding: readonly string[];
  /** Words inside a date: "21 de diciembre de 2010". */
  inDate: readonly string[];
  /** Words before a year in brackets: "1977 (de 2011)". */
  beforeYear: readonly string[];
  /** Words and abbreviations right after a year: "2118 (2013 год)". */
  afterYear: readonly string[];
  /** Words before two consecutive years that make them a period: "in 1985/86". */
  during: readonly string[];
  /** Words between a body and what it owns, a few of which leave them close: "the Council, in its previous …". */
  near: readonly string[];
  /** Words between a number and the body after it that make the number the body's: "of the", "adopted by". */
  belongsTo: readonly string[];
  /** "adopted", in the forms that agree with the word for resolution or decision. */
  adopted: readonly string[];
  /** "unanimously", between "adopted" and "by". */
  unanimously: readonly string[];
  /** "by", after "adopted". */
  by: readonly string[];
  /** "entitled", before a quoted title. */
  entitled: readonly string[];
  /** "its" before a number, with a date between: 其2009年12月18日第64/179号. */
  ownApart: readonly string[];
  /** Words before an article or pronoun that stands in for the word for resolution: "y la 61/178". */
  beforeStandIn: readonly string[];
  /** Such articles and pronouns. */
  standIn: readonly string[];
  /** Small words that scans print without a space after a number: "36/103du 9 décembre". */
  glued: readonly string[];
  /** Abbreviations: a point after them does not end a list. */
  abbreviated: readonly string[];
  /** Abbreviations after whose point a sentence goes on even before a capital; exact letters. */
  beforeCapital: readonly string[];
  /** What follows the pronoun "I", which is then no letter of a part. */
  afterPronoun: readonly string[];
  /** What follows a number and makes it a share or a count of votes: "2/3 majority". */
  share: readonly string[];
  /** The first characters of what a number counts or dates, right behind it: 年, 票. */
  counter: readonly string[];
  /** What may stand between a number and the word for resolution behind it. */
  beforeHead: readonly string[];
}
