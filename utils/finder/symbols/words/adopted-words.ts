import type { Language } from '../../../ground/language.ts';

/** What the bodies adopt, in the words of one language: every inflection and abbreviation, as printed or typed. */
interface AdoptedWords {
  /** "resolution". */
  resolution: readonly string[];
  /** "decision". */
  decision: readonly string[];
}

const before = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك'];
const article = ['ال', 'وال', 'فال', 'بال', 'لل', 'كال', 'وبال', 'ولل', 'فبال', 'فلل'];

/** Arabic writes particles as one word with what follows. */
export const withParticles = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => before.map((particle) => particle + stem));

/** The same with the article, which merges with some of the particles (ل + ال = لل). */
const withArticle = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => article.map((particle) => particle + stem));

/**
 * The words for resolution and decision by language. The finder and the search both read them; to add a form, add it
 * to its list.
 */
export const adoptedWords: Readonly<Record<Language, AdoptedWords>> = {
  ar: {
    resolution: [
      ...withParticles(['قرار', 'قرارا', 'قراري', 'قرارين', 'قراران', 'قرارات']),
      ...withArticle(['قرار', 'قرارين', 'قراران', 'قرارات']),
    ],
    decision: [
      ...withParticles(['مقرر', 'مقررا', 'مقرري', 'مقررين', 'مقرران', 'مقررات']),
      ...withArticle(['مقرر', 'مقررين', 'مقرران', 'مقررات']),
    ],
  },
  en: {
    resolution: ['resolution', 'resolutions', 'res'],
    decision: ['decision', 'decisions', 'dec'],
  },
  es: {
    resolution: ['res', 'ress', 'resol', 'resols', 'resolución', 'resoluciones'],
    decision: ['dec', 'decs', 'decisión', 'decisiones'],
  },
  fr: {
    resolution: ['résol', 'réss', 'résolution', 'résolutions', 'rés'],
    decision: ['décision', 'décisions', 'déc'],
  },
  ru: {
    resolution: [
      'резолюция',
      'резолюции',
      'резолюцию',
      'резолюцией',
      'резолюциею',
      'резолюций',
      'резолюциям',
      'резолюциями',
      'резолюциях',
      'рез',
    ],
    decision: ['решение', 'решения', 'решению', 'решением', 'решении', 'решений', 'решениям', 'решениями', 'решениях'],
  },
  zh: {
    resolution: ['决议', '決議'],
    decision: ['决定', '決定'],
  },
};
