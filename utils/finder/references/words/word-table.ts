import type { Language } from '../../../ground/language.ts';
import type { SessionKind } from '../../symbols/words/symbol-words.ts';

/**
 * The words of one language that mark a reference. Letters' case, accents, full-width forms and kinds of space make
 * no difference; inflected forms are listed. A word of several words may have anything from one space to a line end
 * between them. To add a form, add it to its list.
 */
export interface WordTable {
  language: Language;
  /** "resolution", with its inflections and abbreviations: those of `symbols/words/adopted-words.ts`, and misprints. */
  resolution: readonly string[];
  /** "decision", likewise. */
  decision: readonly string[];
  /** Words for resolution or decision that say whose by themselves: UNSCR. Keyed by the body's series. */
  resolutionOf?: Readonly<Record<string, readonly string[]>>;
  /** Forms of "its resolution" and "its decision" written as one word. */
  ownResolution?: readonly string[];
  ownDecision?: readonly string[];
  /** "its", "own": right before the word for resolution. */
  own: readonly string[];
  /** Names of bodies outside the United Nations that number their texts alike. */
  outside: readonly string[];
  /** Colloquial names of bodies that the table of bodies lacks, by series. */
  alsoCalled?: Readonly<Record<string, readonly string[]>>;
  /** Short names that could be any body's: "Meeting". The list of names has them; the finder leaves them out. */
  tooCommon: readonly string[];
  /** The Economic and Social Council as it speaks under the headings of its own texts. */
  economicCouncil: string;
  /** Letters before a session's number that say what kind of session it is: د-29, دإ-27. */
  sessionLetters?: Readonly<Record<SessionKind, readonly string[]>>;
  /** The letters for "Conference of the Parties" in the number of its decisions. */
  conferenceOfParties?: string;
  /** Particles that are written as one word with such letters. */
  particles?: readonly string[];
  /** "United Nations" as it may stand between the word for resolution and a bare number. */
  unitedNations: readonly string[];
  /** Words after "ibid." that show it to stand for a publication, not for a document: "Supplement". */
  publication: readonly string[];
  /** The United Nations Treaty Series. */
  treatySeries: readonly string[];
  /** "vol.", "No.": parts of a treaty citation. */
  volume: readonly string[];
  registration: readonly string[];
  /** A short form that stands for the reference before it. */
  ibid: readonly string[];
  /** Words right before a number that make it a place in a text: "paragraph 2/5". */
  pinpoint: readonly string[];
  /** Words right before a number that make it a law's: "Act No. 1540 (2004)". */
  law: readonly string[];
  /** Words right after two consecutive years that make them a period: "2010/11 budget". */
  period: readonly string[];
  /** What may stand between two numbers of one list: joiners, words of a date or a pinpoint. */
  between: readonly string[];
  /** Words among `between` that join the ends of a range. */
  range: readonly string[];
  /** Words among `between` that join two items. */
  and: readonly string[];
  /** What stands between a number and the name of its body after it. */
  ofBody: readonly string[];
}
