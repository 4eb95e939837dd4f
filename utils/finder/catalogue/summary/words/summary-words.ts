/** A sentence with a count: its form for each plural category of the language. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * The sentences of a summary in one language; `{…}` is filled in. Names of bodies and symbols are filled in unchanged,
 * so the sentences must leave them in the nominative and without an article.
 */
export interface SummaryWords {
  /** Locale for dates, numbers and lists. */
  locale: string;
  /** Between sentences. */
  space: string;
  votes: Counted;
  /** In place of zero votes against. */
  none: string;
  adopted: string;
  adoptedOn: string;
  /** How it was adopted; filled into `adopted` as `{how}`. */
  without: string;
  withoutInferred: string;
  consensus: string;
  vote: string;
  unanimous: string;
  unanimousCounted: string;
  /** `{no}` is the number against, `{noVotes}` the same with its noun. */
  counted: string;
  abstaining: Counted;
  recommended: string;
  draft: string;
  draftAmended: string;
  /** With the item's title, and with its number alone. */
  agenda: string;
  agendaItem: string;
  type: string;
  typeOn: string;
  dated: string;
  submitted: string;
  adoptedAs: string;
  notAdopted: string;
  notAdoptedVeto: string;
  outcomeCounts: string;
  cites: string;
  citesMore: Counted;
  /** How many texts it cites, and some of those that are cited most. */
  citesMost: Counted;
  citedOnce: string;
  cited: Counted;
  earlier: string;
  later: string;
  earlierAndLater: string;
  newest: string;
  /** What the reader has saved on it; `{marks}` is a list of counts. */
  own: string;
  ownNotes: Counted;
  ownHighlights: Counted;
  ownNewest: string;
}
