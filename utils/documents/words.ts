import type { Language } from '../ground/language.ts';

/** The words by which documents, and pages about them, say what they are. */
interface DocumentWords {
  /** How a library record labels the document's symbol; the symbol follows in the next cell or line. */
  symbolLabels: readonly string[];
  /** How the heading of a resolution or decision says that it was adopted, on the line with the date. */
  adopted: RegExp;
}

export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  ar: { symbolLabels: ['الرمز'], adopted: /اتخذته|اعتمده/u },
  en: { symbolLabels: ['Document symbol', 'Symbol'], adopted: /adopted by the/u },
  es: { symbolLabels: ['Signatura'], adopted: /aprobad[ao] por/u },
  fr: { symbolLabels: ['Cote'], adopted: /adoptée? par l/u },
  ru: { symbolLabels: ['Условное обозначение'], adopted: /принят\p{L}{2}/u },
  zh: { symbolLabels: ['文号'], adopted: /决议|决定/u },
};

/** A date as every language but Chinese prints it: "1er mai 1974", "16 de diciembre de 1966", "16 شباط/فبراير 1946". */
export const printedDate =
  /(?<!\d)(\d{1,2})(?:er)?\s(?:de )?(\p{L}{3,12}(?: \p{L}{3,7})?)(?:\/\p{L}{3,12})?\s(?:de )?(\d{4})(?!\d)/u;

/** A Chinese date, with the words after it: 2010年12月21日大会决议 */
export const chineseDate = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日(?=([^\n]{0,22}))/gu;

/** The line of a masthead that is followed by the date of publication: "Distr.: General", in several languages. */
export const distribution = /^\s*Distr\b/;

/** The titles of pages that show no document, or not yet; in small letters. */
export const serviceTitles: ReadonlySet<string> = new Set(
  (
    'un docs|ods|ods home page|official document system|united nations|welcome|home|untitled|loading|just a moment...|' +
    'login|log in|sign in|search|search results|error|error 404|404|404 not found|page not found|not found|access denied|' +
    'forbidden|403 forbidden|service unavailable|503 service unavailable'
  ).split('|'),
);

/** What library catalogues add to a title: the kind of text and whose it is: "… : resolution / adopted by …". */
export const afterTitle = / : (?:draft )?(?:resolution|decision|report|note|letter)\b| \/ /iu;
