import type { Language } from '../../references/reference.ts';

/** A sentence that counts: its form for each plural category of the language. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The sentences of a summary in one language; `{…}` stands for what is put in. */
export interface SummaryWords {
  /** Locale for dates and lists. */
  locale: string;
  /** Between sentences. */
  space: string;
  adopted: string;
  adoptedOn: string;
  /** How it was adopted; put behind `adopted` as `{how}`. */
  without: string;
  withoutInferred: string;
  consensus: string;
  vote: string;
  unanimous: string;
  unanimousCounted: string;
  counted: string;
  countedAbstaining: Counted;
  none: string;
  recommended: string;
  draft: string;
  draftAmended: string;
  agenda: string;
  type: string;
  typeOn: string;
  submitted: string;
  adoptedAs: string;
  notAdopted: string;
  notAdoptedCounted: string;
  cites: string;
  citesMore: Counted;
  citedOnce: string;
  cited: Counted;
  earlier: string;
  later: string;
  earlierAndLater: string;
}

const en: SummaryWords = {
  locale: 'en-GB',
  space: ' ',
  adopted: 'Adopted by the {body}{how}.',
  adoptedOn: 'Adopted by the {body} on {date}{how}.',
  without: ' without a vote',
  withoutInferred: ', apparently without a vote: no recorded vote is listed',
  consensus: ' by consensus',
  vote: ' by a vote whose numbers are not recorded',
  unanimous: ', unanimously',
  unanimousCounted: ', unanimously ({yes} votes)',
  counted: ' by {yes} votes to {no}',
  countedAbstaining: {
    one: ' by {yes} votes to {no}, with {abstain} abstention',
    other: ' by {yes} votes to {no}, with {abstain} abstentions',
  },
  none: 'none',
  recommended: 'It was recommended by the {committee} (draft {draft}).',
  draft: 'The draft was {draft}.',
  draftAmended: 'The draft was {draft}, adopted as amended.',
  agenda: 'Agenda item: {agenda}.',
  type: '{type}.',
  typeOn: '{type} of {date}.',
  submitted: 'Submitted by {sponsors}.',
  adoptedAs: 'It was adopted as {symbols}.',
  notAdopted: 'It was {outcome}.',
  notAdoptedCounted: 'It was {outcome}: {yes} in favour, {no} against, {abstain} abstaining.',
  cites: 'It cites {symbols}.',
  citesMore: {
    one: 'It cites {symbols} and {count} other text.',
    other: 'It cites {symbols} and {count} other texts.',
  },
  citedOnce: 'It is cited by {latest}.',
  cited: {
    other: 'It is cited by {count} texts in the catalogue, most recently {latest}.',
  },
  earlier: 'An earlier resolution under the same title is {earlier}.',
  later: 'A later resolution under the same title is {later}.',
  earlierAndLater: 'Resolutions under the same title are {earlier} before it and {later} after it.',
};

/** The words by language; a language that is not here yet is answered in English. */
const tables: Readonly<Partial<Record<Language, SummaryWords>>> = { en };

/** The sentences of a language. */
export const summaryWords = (language: Language): SummaryWords => tables[language] ?? en;

/** The language that a summary is written in when this one is asked for. */
export const summaryLanguage = (language: Language): Language => (tables[language] ? language : 'en');
