/** A symbol that a search found; the greater its score, the better the match. */
export interface SearchHit {
  symbol: string;
  score: number;
}
