import type { Selector } from '../../anchoring/selector.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { markdown, ownAddress } from './vocabulary.ts';

const isoTime = (moment: number): string => new Date(moment).toISOString();

/** The address of an annotation; an identifier that would have to be escaped is stated separately too. */
function identity(id: string): Record<string, string> {
  const isPlain = /^[\w.~-]+$/.test(id);
  const address = ownAddress + encodeURIComponent(id.toWellFormed());
  return isPlain ? { id: address } : { id: address, 'recalling:id': id };
}

/**
 * The Recommendation counts code points, of a text that each program extracts from a page in its own way, so that no
 * program can use another's offsets without checking. Ours count UTF-16 code units and can't be converted without the
 * page: they are written unchanged, together with their unit. The two differ only after characters outside the Basic
 * Multilingual Plane, and nearly every position comes with a quote.
 */
function selectorOf(selector: Selector): object {
  return selector.type === 'TextPositionSelector' ? { ...selector, 'recalling:unit': 'UTF-16' } : selector;
}

/**
 * An annotation in the W3C Web Annotation Data Model, for use with the context of `vocabulary.ts`. Nothing is lost:
 * reading it again (`import/read-web-annotation.ts`) gives the same annotation.
 */
export function toWebAnnotation(annotation: Annotation): object {
  const { id, document, selectors, colour, note, tags, created, modified, stamp, deleted } = annotation;
  const { address, ...identified } = document;
  const comment = { type: 'TextualBody', purpose: 'commenting', format: markdown, value: note };
  const tagged = tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
  const body = note === undefined ? tagged : [comment, ...tagged];
  return {
    ...identity(id),
    type: 'Annotation',
    motivation: note === undefined ? 'highlighting' : 'commenting',
    created: isoTime(created),
    modified: isoTime(modified),
    ...(body.length > 0 && { body }),
    target: { source: address, ...(selectors.length > 0 && { selector: selectors.map(selectorOf) }) },
    ...Object.fromEntries(Object.entries(identified).map(([name, value]) => [`recalling:${name}`, value])),
    ...(colour && { 'recalling:colour': colour }),
    'recalling:stamp': stamp,
    ...(deleted !== undefined && { 'recalling:deleted': isoTime(deleted) }),
  };
}
