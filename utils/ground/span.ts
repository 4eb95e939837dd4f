/** A stretch of a text, in UTF-16 code units from its start; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}
