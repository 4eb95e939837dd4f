/**
 * The words with which a language cites, after the United Nations Editorial Manual and the usage of the documents
 * themselves. `{…}` stands for what is put in.
 */
export interface CitationWords {
  /** Locale for dates. */
  locale: string;
  /** Around a quotation. */
  quotation: readonly [open: string, close: string];
  /** Around a title. */
  title: readonly [open: string, close: string];
  /** Around the source behind a quotation, with the space before it. */
  source: readonly [open: string, close: string];
  /** Between the parts of a citation. */
  separator: string;
  /** At the end of a footnote. */
  end: string;
  /** `{body}` is the body in the form of `bodies`. */
  resolution: string;
  decision: string;
  /**
   * How names of bodies begin, and what they become behind "resolution of". The first that fits is used; a body that
   * none fits is cited by its symbol. Empty where names stay as they are.
   */
  bodies: readonly (readonly [start: string, form: string])[];
  /** The numbers of resolutions, where the language has letters or sessions of its own. */
  number: {
    /** The letter of a part, in place of A, B, C …; empty where it is the Latin one. */
    letters: readonly string[];
    /** The session or year behind the number, with the space before it. */
    inBrackets: string;
    /** `{number}` of the session; absent where it is written as in the symbol. */
    session?: Readonly<Record<'regular' | 'special' | 'emergency', string>>;
  };
  pinpoint: PinpointWords;
}

/** How a language says where in a document a passage stands. */
export interface PinpointWords {
  paragraph: string;
  paragraphs: string;
  /** `{ordinal}` in words; `preambularInDigits` with `{number}` where there is no such word. */
  preambular: string;
  preambularInDigits: string;
  ordinal(number: number): string | undefined;
  /** The only annex. */
  annex: string;
  /** `{number}` in the language's own manner. */
  numberedAnnex: string;
  annexNumber(number: number): string;
  footnote: string;
  /** Items of each depth below a paragraph, `{item}` being a letter or a number in the manner of that depth. */
  items: readonly string[];
  itemNumbers: readonly ((number: number) => string)[];
}
