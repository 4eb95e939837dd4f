/** The letter of a part of a resolution, with its span in the text (UTF-16 code units). */
export interface PartLetter {
  letter: string;
  start: number;
  end: number;
}

/** The shape of a resolution's or decision's number, before it is known whose it is. */
export type NumberForm =
  /** "65/230", "2009/251", "S-20/2": session or year, then number. */
  | 'slash'
  /** "1851 (2008)". */
  | 'year'
  /** "3281 (XXIX)", "2252 (ES-V)". */
  | 'roman'
  /** "1/CP.21": number, then meeting of a convention's parties. */
  | 'meeting';

/** A number that may be a resolution's or decision's, with its span in the text (UTF-16 code units). */
export interface ScannedNumber {
  start: number;
  end: number;
  form: NumberForm;
  /** Session, year, Roman session or meeting, as in the canonical symbol: "65", "S-20", "2008", "XXIX", "CP.21". */
  session: string;
  number: number;
  /** Letters of parts printed inside the number: "155 C (VII)", "2603 A and B (XXIV)", "65/37A". */
  parts: readonly PartLetter[];
  /** True if the print needed repair (l for 1): credible only beside a word for resolution. */
  repaired: boolean;
}
