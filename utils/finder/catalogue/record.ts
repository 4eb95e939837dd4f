import * as z from 'zod/mini';

const text = z.exactOptional(z.string());
const flag = z.exactOptional(z.boolean());
const count = z.exactOptional(z.int().check(z.nonnegative()));
const symbols = z.exactOptional(z.array(z.string()));

/** How a text was adopted. A number is absent if the sources do not state it. */
const adoptionSchema = z.object({
  how: z.enum(['vote', 'without vote', 'consensus', 'unknown']),
  yes: count,
  no: count,
  abstain: count,
  absent: count,
  /** True if the sources say that the vote was unanimous, without giving its numbers. */
  unanimous: flag,
  /** True if it is inferred from the silence of a list, not stated by a source. */
  inferred: flag,
});
export type Adoption = z.infer<typeof adoptionSchema>;

/** A record as the shards store it: without what its symbol says, and without empty lists. */
export const storedSchema = z.object({
  /** What a document is, in English: "draft resolution", "presidential statement", "report" … */
  type: text,
  title: text,
  /** True if the sources give only the beginning of the title. */
  titleCut: flag,
  /** Title in Chinese, if the sources have it. */
  titleZh: text,
  /** Where the title comes from, if it is not the official one. */
  titleSource: text,
  /** ISO date of adoption or publication. */
  date: text,
  /** Year of publication, if the day is not known. */
  year: count,
  adoption: z.exactOptional(adoptionSchema),
  /** How a draft that was put to the vote ended: "not adopted (veto)". */
  outcome: text,
  /** Symbol of the draft that was adopted. */
  draft: text,
  /** True if the draft was adopted as amended or orally revised. */
  draftAmended: flag,
  /** Symbols of the resolutions and decisions that a draft became. */
  adoptedAs: symbols,
  /** Symbols of the committee's reports on whose recommendation it was adopted. */
  committeeReports: symbols,
  /** Symbols that the sources list with a document without saying why. */
  related: symbols,
  /** States or officers that submitted a document, as the library lists them. */
  sponsors: text,
  /** Symbol of the meeting record. */
  meeting: text,
  /** Titles of the agenda items. */
  agenda: text,
  /** Document and number of the first agenda item: "A/65/251", "105". */
  agendaDocument: text,
  agendaItem: text,
  /** The resolutions of the same title before and after this one. */
  earlierInSeries: text,
  laterInSeries: text,
  /** The last of them that is known, if it is not this one. */
  newestInSeries: text,
  /** Numbers of its records in the Digital Library (the text, the vote) and in the human rights index. */
  libraryRecord: count,
  libraryVoteRecord: count,
  humanRightsRecord: count,
  /** Symbols that this one cites, and that cite it; canonical, oldest first. */
  cites: symbols,
  citedBy: symbols,
  /** If it cites many texts, up to three of them that are cited most in the catalogue, the most cited first. */
  citesMost: symbols,
  /** Symbols of the lettered parts of a text. */
  parts: symbols,
});
export type StoredRecord = z.infer<typeof storedSchema>;

/** What the catalogue knows of one symbol. */
export const recordSchema = z.extend(z.omit(storedSchema, { parts: true }), {
  /** Canonical symbol. */
  symbol: z.string(),
  kind: z.enum(['resolution', 'decision', 'document']),
  /** Series symbol of the body: `A`, `S`, `E`, `A/HRC`, `E/CN.4` … */
  body: z.string(),
  cites: z.array(z.string()),
  citedBy: z.array(z.string()),
});
export type CatalogueRecord = z.infer<typeof recordSchema>;

/** Why the catalogue could not answer: one of its files is missing, or is damaged. */
export const problemSchema = z.enum(['missing shard', 'damaged shard']);
export type CatalogueProblem = z.infer<typeof problemSchema>;

/** The answer to one symbol asked of the catalogue. */
export interface Resolved {
  /** The symbol as asked. */
  symbol: string;
  /** Absent if the catalogue holds nothing. Its own symbol differs if an alias or a missing base was asked. */
  record?: CatalogueRecord;
  /** Symbols of the lettered parts: `A/RES/377(V)A` … of `A/RES/377(V)`. */
  parts?: string[];
  /** Set if the catalogue could not be read; the record may exist. */
  problem?: CatalogueProblem;
  /** The symbol in words, composed from its grammar: "General Assembly, Third Committee, sixty-fifth session …". */
  decoded: string;
}
