/** A stretch of a file that holds one record, or why there is none to be had from it. */
export type JsonRecord =
  | { type: 'record'; text: string }
  | { type: 'refused'; reason: 'too long' | 'too deep' }
  /** `isWhole` is false where the file was cut off. */
  | { type: 'end'; isWhole: boolean };
