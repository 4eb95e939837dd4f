/** A stretch of the text, in UTF-16 code units from its beginning; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}
