import type { Selector } from '../../anchoring/selector.ts';
import type { HighlightColour } from '../../annotations/annotation.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { Loss } from './loss.ts';

/** What was read from a record of another program, before it becomes an annotation of ours. */
export interface ForeignAnnotation {
  /** The other program's identifier. */
  id?: string;
  document: DocumentIdentity;
  selectors: readonly Selector[];
  colour?: HighlightColour;
  note: string;
  tags: readonly string[];
  created?: number;
  modified?: number;
}

/** What the import must know besides the file. */
export interface ImportContext {
  /** Milliseconds since 1970, for records without a time of their own. */
  now: number;
  /** The document of records that name none, as the reader said. */
  about?: DocumentIdentity;
}

const longestTag = 100;
const mostTags = 100;
const mostSelectors = 8;

/**
 * An identifier derived from the record, so that the same record gets the same one each time it is read. It sorts by
 * the time of creation, like ours.
 */
async function identifierFor(foreign: ForeignAnnotation, created: number): Promise<string> {
  const { id, document, selectors, note } = foreign;
  const named = JSON.stringify(id === undefined ? [document.address, selectors, note] : [id]);
  return derivedIdentifier(created, named);
}

/** The same identifier for the same words each time. @param created milliseconds since 1970 */
export async function derivedIdentifier(created: number, words: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return newIdentifier(created, new Uint8Array(digest).slice(0, 16));
}

/** Tags as we keep them. */
function keptTags(tags: readonly string[], lost: Set<Loss>): string[] {
  const given = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  const kept = [...new Set(given.map((tag) => tag.slice(0, longestTag).toWellFormed()))].slice(0, mostTags);
  if (kept.join('\n') !== given.join('\n')) lost.add('tags');
  return kept;
}

/** As many selectors as we keep: the first of each type before the others. */
function keptSelectors(selectors: readonly Selector[]): readonly Selector[] {
  if (selectors.length <= mostSelectors) return selectors;
  const isFirst = ({ type }: Selector, index: number) => selectors.findIndex((other) => other.type === type) === index;
  const others = selectors.filter((selector, index) => !isFirst(selector, index));
  return [...selectors.filter(isFirst), ...others].slice(0, mostSelectors);
}

/**
 * A record of another program as an annotation, yet to be validated; highlights become yellow if they say no colour.
 * @param lost told of tags that are shortened or left out
 */
export async function fromForeign(
  foreign: ForeignAnnotation,
  { now }: ImportContext,
  lost: Set<Loss>,
): Promise<object> {
  const { document, note, selectors, colour = 'yellow' } = foreign;
  const created = foreign.created ?? foreign.modified;
  return {
    id: await identifierFor(foreign, created ?? 0),
    document,
    selectors: keptSelectors(selectors),
    ...(selectors.length > 0 && { colour }),
    ...(note.trim() !== '' && { note }),
    tags: keptTags(foreign.tags, lost),
    created: created ?? now,
    modified: foreign.modified ?? created ?? now,
  };
}
