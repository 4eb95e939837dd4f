type RecordKind = 'resolution' | 'decision' | 'document';

/** How a text was adopted. A number is absent where the sources do not state it. */
export interface Adoption {
  how: 'vote' | 'without vote' | 'consensus' | 'unknown';
  yes?: number;
  no?: number;
  abstain?: number;
  absent?: number;
  /** True where the sources say that the vote was unanimous, without giving its numbers. */
  unanimous?: boolean;
  /** True where it is inferred from the silence of a list, not stated by a source. */
  inferred?: boolean;
}

/** What the catalogue knows of one symbol. */
export interface CatalogueRecord {
  /** Canonical symbol. */
  symbol: string;
  kind: RecordKind;
  /** Series symbol of the body: `A`, `S`, `E`, `A/HRC`, `E/CN.4` … */
  body: string;
  /** What a document is, in English: "draft resolution", "presidential statement", "report" … */
  type?: string;
  title?: string;
  /** True where the sources give only the beginning of the title. */
  titleCut?: boolean;
  /** Title in Chinese where the sources have it. */
  titleZh?: string;
  /** Where the title comes from, if it is not the official one. */
  titleSource?: string;
  /** ISO date of adoption or publication. */
  date?: string;
  /** Year of publication, where the day is not known. */
  year?: number;
  adoption?: Adoption;
  /** How a draft that was put to the vote ended: "not adopted (veto)". */
  outcome?: string;
  /** Symbol of the draft that was adopted. */
  draft?: string;
  /** True where the draft was adopted as amended or orally revised. */
  draftAmended?: boolean;
  /** Symbols of the resolutions and decisions that a draft became. */
  adoptedAs?: readonly string[];
  /** Symbols of the committee's reports on whose recommendation it was adopted. */
  committeeReports?: readonly string[];
  /** Symbols that the sources put beside a document without saying why. */
  related?: readonly string[];
  /** States or officers that submitted a document, as the library lists them. */
  sponsors?: string;
  /** Symbol of the meeting record. */
  meeting?: string;
  /** Titles of the agenda items. */
  agenda?: string;
  /** Document and number of the first agenda item: "A/65/251", "105". */
  agendaDocument?: string;
  agendaItem?: string;
  /** The resolutions of the same title before and after this one. */
  earlierInSeries?: string;
  laterInSeries?: string;
  /** The last of them that is known, where it is not this one. */
  newestInSeries?: string;
  /** Numbers of its records in the Digital Library (the text, the vote) and in the human rights index. */
  libraryRecord?: number;
  libraryVoteRecord?: number;
  humanRightsRecord?: number;
  /** Symbols that this one cites, and that cite it; canonical, oldest first. */
  cites: readonly string[];
  citedBy: readonly string[];
  /** Of many cited texts, up to three that are cited most in the catalogue, the most cited first. */
  citesMost?: readonly string[];
}

/** Why the catalogue could not answer: a file of it is not there, or is not what it should be. */
export type CatalogueProblem = 'missing shard' | 'damaged shard';

/** The answer to one symbol asked of the catalogue. */
export interface Resolved {
  /** The symbol as asked. */
  symbol: string;
  /** Absent where the catalogue holds nothing. Its own symbol differs where an alias or a missing base was asked. */
  record?: CatalogueRecord;
  /** Symbols of the lettered parts: `A/RES/377(V)A` … of `A/RES/377(V)`. */
  parts?: readonly string[];
  /** Set where the catalogue could not be read; the record may exist. */
  problem?: CatalogueProblem;
  /** The symbol in words, composed from its grammar: "General Assembly, Third Committee, sixty-fifth session …". */
  decoded: string;
}
