import type { Language } from '../../../../ground/language.ts';

/** What the search knows of one language, besides the words for resolution and decision. */
interface SearchWords {
  /** Words of titles that are too common to search for. */
  stopWords: readonly string[];
  /** "No.": only says that a number follows. */
  numberSigns: readonly string[];
  /** Short names of the bodies that adopt most, by series; an accent or a capital makes no difference. */
  shortNames: Readonly<Record<string, readonly string[]>>;
}

/** The words by language; titles are in English and French. */
export const searchWords: Readonly<Record<Language, SearchWords>> = {
  ar: { stopWords: [], numberSigns: [], shortNames: {} },
  en: {
    stopWords: 'a an and as at by for from in into its of on or the their to with'.split(' '),
    numberSigns: ['no', 'nos', 'nr'],
    shortNames: {
      A: ['a', 'ga', 'unga'],
      S: ['s', 'sc', 'unsc'],
      E: ['e', 'ecosoc'],
      'A/HRC': ['hrc', 'unhrc'],
      'E/CN.4': ['chr', 'unchr'],
      'E/CN.7': ['cnd'],
      'E/CN.15': ['ccpcj'],
    },
  },
  es: { stopWords: [], numberSigns: [], shortNames: { A: ['ag'], S: ['cs'], 'A/HRC': ['cdh'] } },
  fr: {
    stopWords: 'de la le les des du et'.split(' '),
    numberSigns: ['no', 'nos'],
    shortNames: { A: ['ag'], S: ['cs'], 'A/HRC': ['cdh'] },
  },
  ru: { stopWords: [], numberSigns: ['№'], shortNames: { A: ['га'], S: ['сб'], E: ['экосос'], 'A/HRC': ['спч'] } },
  zh: {
    stopWords: [],
    numberSigns: ['第', '号'],
    shortNames: { A: ['大会', '联大'], S: ['安理会'], E: ['经社理事会'] },
  },
};
