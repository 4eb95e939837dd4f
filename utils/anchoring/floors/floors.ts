// Every number that anchoring is tuned by, with its reason. `npm run bench -- anchoring` measures what a change gains
// and costs. Unless stated otherwise, lengths are in folded characters, and similarities and shares go from 0 to 1.

/** The index of short runs of characters (grams). */
export const gramIndexing = {
  /** Characters of a gram. Five Latin letters are rare enough, and one gram of them survives much damage. */
  gramLength: 5,
  /** Hash buckets, a power of two. */
  buckets: 1 << 17,
};

/** What `describe` stores of a quote's context. */
export const storedContext = {
  /**
   * Characters of the page's text on each side, at least. Twice the usual 32: it separates damaged quotes from deleted
   * ones more reliably.
   */
  least: 64,
  /** Context grows to at most this; other programs' files may hold more, which is ignored. */
  most: 1024,
  /** Characters by which the context of every other copy of the words must differ, so that damage can't level it. */
  leastDifference: 12,
  /** Other copies that are compared: those that share most of the context. */
  comparedCopies: 3,
};

/** Looking for the words as they are. */
export const exactSearch = {
  /** Grams of a quote among which the rarest is chosen. */
  sampledGrams: 48,
  /** Copies that are collected. Words more common than this can only be found by their context. */
  mostPlaces: 2000,
  /** Copies whose context is weighed: those that share most of it. */
  mostWeighed: 4,
  /** Characters compared at most, when a long quote repeats itself as the text does. */
  mostCompared: 4_000_000,
  /** Characters at the start of a quote that rule most places out. */
  headLength: 32,
};

/** Looking for the regions of a text that share many grams with a quote. */
export const regionSearch = {
  /** Width of a region: insertions and deletions move the later grams. */
  width: 64,
  /** Grams with more places than `rare` are only used if the rare ones find nothing; above `common`, never. */
  rare: 24,
  common: 400,
  /** Grams of a quote that are looked up. */
  sampledGrams: 240,
  mostRegions: 5,
  leastVotes: 2,
  /** A region needs this share of the best region's votes. */
  leastShare: 0.3,
};

/** Looking for changed words within a region. */
export const fuzzySearch = {
  /** Context on each side that helps to find the region; all of the context is weighed afterwards. */
  guidingContext: 64,
  /** The share of a quote's characters that may be changed, inserted or deleted. */
  mostErrors: 0.3,
  /** Longer quotes are matched piece by piece, which is faster. */
  wholeLength: 192,
  /** From this length, in Latin letters, a quote may have something inserted into it. */
  breakableLength: 30,
  /** Matches with equally few errors whose contexts are compared. */
  mostMatches: 3,
  /** A place with this score ends the search, except for regions with at least `rivalVotes` times its votes. */
  sureScore: 0.85,
  rivalVotes: 0.5,
};

/** Matching a long quote, or one with something inserted, piece by piece. */
export const quoteInPieces = {
  pieceLength: 64,
  /** The least length of half a piece, in Latin letters. */
  leastHalf: 10,
  /** Length of a footnote or a running head that may stand between two pieces. */
  mostBetween: 400,
  /** How far a piece may overlap the one before it: damage blurs their border. */
  mostOverlap: 8,
  /** The share of a piece's characters that may be changed, inserted or deleted. */
  mostErrors: 0.34,
  /** A piece is split in halves only if they have at least so many errors fewer than the whole. */
  errorsSaved: 8,
};

/** Comparing a stored context with what stands around a place. */
export const contextMatch = {
  /** A context may have grown or shrunk by this share. */
  slack: 0.3,
  /** The share of a context that may be missing. A similarity below one half means nothing. */
  mostMissing: 0.5,
  /** Longer contexts are compared in pieces: the time for a whole one grows with the square of its length. */
  wholeLength: 128,
  pieceLength: 64,
  /** Length of a clause, a footnote or a running head that may have been inserted into a context. */
  mostInserted: 120,
  /** The share of half a context that may have changed when something was inserted between the halves. */
  mostErrorsInHalf: 0.25,
  /**
   * From this similarity of the quote, text inserted beside it, such as a footnote, is not held against its context.
   */
  quoteForInsertion: 0.85,
  /** Contexts below this similarity are checked for insertions. */
  contextForInsertion: 0.75,
};

/**
 * The floors under which a place is rejected. Measured on Security Council resolutions, a rule without them puts quotes
 * whose paragraph is gone in a wrong place in a quarter to two thirds of all cases; with them, in fewer than one in a
 * hundred.
 */
export const acceptance = {
  leastQuote: 0.7,
  /**
   * On each side. With contexts of 64 characters 0.6 works (0.5 is the floor for 32): it halves the wrong places of
   * short quotes, and costs no right one when a tenth of all characters is damaged.
   */
  leastContext: 0.6,
  /** The least similarity of the quote when something speaks against the place. */
  leastQuoteInDoubt: 0.85,
  /** From this length, in Latin letters, unchanged words are accepted even without their context. */
  distinctiveLength: 60,
  /** From this length, in Latin letters, slightly changed words need only one side of their context. */
  longQuote: 120,
  /** The least similarity of one side of the context when the other is gone, for unchanged words. */
  onlySide: 0.95,
  /** The least similarities of a long quote and of one side of its context when the other is gone. */
  longQuoteAlone: 0.9,
  onlySideOfLong: 0.75,
  /**
   * A quote below `quote` with changed numbers is taken for another paragraph of the same wording if one side of its
   * context is at least `goodSide` and the other below `badSide`: damage would spare neither side.
   */
  otherParagraph: { quote: 0.85, goodSide: 0.9, badSide: 0.75 },
};

/** What else speaks for or against a place. */
export const circumstance = {
  /** Context on each side of the quote that has closed up where the quote was deleted. */
  besideDeletion: 24,
  /** A place longer than its quote by more than this had something inserted into it. */
  muchInserted: 20,
};

/** Choosing between the acceptable places. */
export const choice = {
  /** Differing characters by which the best place must lead, or the reader is asked. */
  clearLead: 5,
  /** Length, in Latin letters, from which another document that quotes a passage word for word shows its highlight. */
  quotedElsewhere: 60,
  /** Numbers compared: more than any highlighted passage holds; of a table, only the first. */
  comparedNumbers: 200,
};

/** Finding numbered paragraphs. Lengths are in characters of the text. */
export const paragraphFinding = {
  /** Numbers that may be missing between two paragraphs because a line was damaged. */
  greatestGap: 3,
  /** Paragraphs that must follow a second "1." before it starts another numbering. */
  restartLength: 3,
  /** The longest line with which a body begins to speak ("The General Assembly,"). */
  longestSpeaker: 120,
  /** The longest heading of an annex. */
  longestAnnexHeading: 40,
  /** A line longer than this may contain several paragraphs. */
  longLine: 3000,
};

/** Work between two yields: a few milliseconds each. */
export const stepSizes = {
  /** Code units folded. */
  folding: 1 << 16,
  /** Code units that one call turns into a string. */
  decoding: 8192,
  /** Grams indexed. */
  indexing: 1 << 16,
  /** Lines read, or paragraphs found. */
  paragraphs: 1000,
};
