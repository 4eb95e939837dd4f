/**
 * The words of citations in a language, after the United Nations Editorial Manual and the usage of the documents
 * themselves. `{…}` is a placeholder.
 */
export interface CitationWords {
  /** Locale for dates. */
  locale: string;
  /** Around a quotation. */
  quotation: readonly [open: string, close: string];
  /** Around a title. */
  title: readonly [open: string, close: string];
  /** Around the source after a quotation, with the space before it. */
  source: readonly [open: string, close: string];
  /** Between the parts of a citation. */
  separator: string;
  /** At the end of a footnote. */
  end: string;
  /** `{body}` is the body in the form of `bodies`. */
  resolution: string;
  decision: string;
  /**
   * How names of bodies begin, and what they become after "resolution of". The first that fits is used; if none fits,
   * the document is cited by its symbol. Empty if names stay as they are.
   */
  bodies: readonly (readonly [start: string, form: string])[];
  /** The numbers of resolutions, if the language has its own letters or sessions. */
  number: {
    /** The letters of parts, in place of A, B, C …; empty if they are the Latin ones. */
    letters: readonly string[];
    /** The session or year after the number, with the space before it. */
    inBrackets: string;
    /** `{number}` of the session; absent if it is written as in the symbol. */
    session?: Readonly<Record<'regular' | 'special' | 'emergency', string>>;
  };
  pinpoint: PinpointWords;
}

/** How a language says where in a document a passage is. */
export interface PinpointWords {
  paragraph: string;
  paragraphs: string;
  /** With the `{ordinal}` in words; `preambularInDigits` with the `{number}` if there is no such word. */
  preambular: string;
  preambularInDigits: string;
  ordinal(number: number): string | undefined;
  /** The only annex. */
  annex: string;
  /** `{number}` as the language writes it, by `annexNumber`. */
  numberedAnnex: string;
  annexNumber(number: number): string;
  footnote: string;
  /** Items at each depth below a paragraph; `{item}` is a letter or number, by `itemNumbers` of that depth. */
  items: readonly string[];
  itemNumbers: readonly ((number: number) => string)[];
}
