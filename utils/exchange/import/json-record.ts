/** A stretch of a file that holds one record, or why it was refused. */
export type JsonRecord =
  | { type: 'record'; text: string }
  | { type: 'refused'; reason: 'too long' | 'too deep' }
  /** `isWhole` is false if the file was cut off. */
  | { type: 'end'; isWhole: boolean };
