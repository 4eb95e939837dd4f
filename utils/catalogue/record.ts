export type RecordKind = 'resolution' | 'decision' | 'document';

/** How a text was adopted. A number is absent where the sources do not state it. */
export interface Adoption {
  how: 'vote' | 'without vote' | 'consensus' | 'unknown';
  yes?: number;
  no?: number;
  abstain?: number;
  absent?: number;
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
  title?: string;
  /** Title in Chinese where the sources have it. */
  titleZh?: string;
  /** Where the title comes from, if it is not the official one. */
  titleSource?: string;
  /** ISO date of adoption or publication. */
  date?: string;
  adoption?: Adoption;
  /** Symbol of the draft that was adopted. */
  draft?: string;
  /** Symbol of the meeting record. */
  meeting?: string;
  agenda?: string;
  /** Symbols that this one cites, and that cite it; canonical, oldest first. */
  cites: readonly string[];
  citedBy: readonly string[];
}

/** The answer to one symbol asked of the catalogue. */
export interface Resolved {
  /** The symbol as asked. */
  symbol: string;
  /** Absent where the catalogue holds nothing. */
  record?: CatalogueRecord;
  /** The symbol in words, composed from its grammar: "General Assembly, Third Committee, sixty-fifth session …". */
  decoded: string;
}
