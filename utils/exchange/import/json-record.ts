/** A stretch of a file that holds one record, or why it was refused. */
export type JsonRecord =
  | { type: 'record'; text: string }
  | { type: 'refused'; reason: 'too long' | 'too deep' }
  /** What the head of a set says of the document that its records are about; before the records. */
  | { type: 'about'; text: string }
  /** `isWhole` is false if the file was cut off. */
  | { type: 'end'; isWhole: boolean };
