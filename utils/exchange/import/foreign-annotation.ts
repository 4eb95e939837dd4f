import type { Selector } from '../../anchoring/selector.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';

/** What was read from a record of another program, before it becomes an annotation of ours. */
export interface ForeignAnnotation {
  /** The other program's identifier. */
  id?: string;
  address: string;
  title?: string;
  selectors: readonly Selector[];
  note: string;
  tags: readonly string[];
  created?: number;
  modified?: number;
}

/** What the import must know besides the file. */
export interface ImportContext {
  /** Milliseconds since 1970, for records without a time of their own. */
  now: number;
  /** Which document is at an address: its symbol, language and normalised address. */
  identify?(address: string, title: string): DocumentIdentity | Promise<DocumentIdentity>;
}

const longestTitle = 1000;
const longestTag = 100;
const mostTags = 100;
const mostSelectors = 8;

/**
 * An identifier derived from the record, so that the same record gets the same one each time it is read. It sorts by
 * the time of creation, like ours.
 */
async function identifierFor(foreign: ForeignAnnotation, created: number): Promise<string> {
  const { id, address, selectors, note } = foreign;
  const named = new TextEncoder().encode(JSON.stringify(id === undefined ? [address, selectors, note] : [id]));
  return newIdentifier(created, new Uint8Array(await crypto.subtle.digest('SHA-256', named)).slice(0, 16));
}

/** A record of another program as an annotation, yet to be validated; highlights become yellow. */
export async function fromForeign(foreign: ForeignAnnotation, { now, identify }: ImportContext): Promise<object> {
  const { address, note, selectors } = foreign;
  const title = (foreign.title ?? '').slice(0, longestTitle).toWellFormed();
  const created = foreign.created ?? foreign.modified;
  const tags = foreign.tags.map((tag) => tag.trim().slice(0, longestTag)).filter((tag) => tag !== '');
  return {
    id: await identifierFor(foreign, created ?? 0),
    document: identify ? await identify(address, title) : { address, ...(title !== '' && { title }) },
    selectors: selectors.slice(0, mostSelectors),
    ...(selectors.length > 0 && { colour: 'yellow' }),
    ...(note.trim() !== '' && { note }),
    tags: [...new Set(tags)].slice(0, mostTags),
    created: created ?? now,
    modified: foreign.modified ?? created ?? now,
  };
}
