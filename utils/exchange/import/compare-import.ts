import { selectorOf } from '../../anchoring/selector.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { ImportItem } from '../../annotations/import-item.ts';
import type { ImportedAnnotation } from './imported-annotation.ts';

/**
 * How an annotation from a file compares with the stored ones: `same` if nothing would change, `conflict` if both were
 * changed since they were created and neither can replace the other without losing words.
 */
export type ImportVerdict = 'new' | 'same' | 'newer' | 'older' | 'conflict';

/** What a reader can choose for it. */
export const importChoices = ['skip', 'replace', 'both'] as const;
export type ImportChoice = (typeof importChoices)[number];

/** What a choice does: nothing, add an annotation, or replace the stored one. */
type ImportEffect = 'nothing' | 'added' | 'replaced';

export interface Comparison {
  verdict: ImportVerdict;
  /** The stored annotation that it was compared with; absent if it is new. */
  kept?: Annotation;
}

type Content = Pick<ImportedAnnotation, 'selectors' | 'note' | 'colour' | 'tags' | 'deleted'>;

const markedWords = ({ selectors }: Content): string | undefined => selectorOf(selectors, 'TextQuoteSelector')?.exact;

/** What a reader would miss: the marked words and the written ones. */
export const wordsOf = (annotation: Content): string =>
  JSON.stringify([markedWords(annotation) ?? null, annotation.note ?? null]);

const isSame = (one: Content, other: Content): boolean =>
  wordsOf(one) === wordsOf(other) &&
  one.colour === other.colour &&
  (one.deleted === undefined) === (other.deleted === undefined) &&
  one.tags.toSorted().join('\n') === other.tags.toSorted().join('\n');

const wasChanged = ({ created, modified }: ImportedAnnotation): boolean => modified > created;

function isSameDocument({ document: one }: ImportedAnnotation, { document: other }: Annotation): boolean {
  if (one.symbol !== undefined && other.symbol !== undefined) {
    return one.symbol === other.symbol && (one.language ?? '') === (other.language ?? '');
  }
  return one.address === other.address;
}

/** When it was last changed or moved to the trash. */
const touched = ({ modified, deleted = 0 }: ImportedAnnotation): number => Math.max(modified, deleted);

function compareWith(incoming: ImportedAnnotation, kept: Annotation): ImportVerdict {
  if (incoming.stamp === kept.stamp || isSame(incoming, kept)) return 'same';
  const loses = wordsOf(incoming) !== wordsOf(kept);
  if (loses && wasChanged(incoming) && wasChanged(kept) && kept.deleted === undefined) return 'conflict';
  if (touched(incoming) === touched(kept)) return loses ? 'conflict' : 'older';
  return touched(incoming) > touched(kept) ? 'newer' : 'older';
}

/**
 * Compares an annotation from a file with the stored ones, for the preview of an import.
 * @param sameId the stored annotation with its identifier, even if in the trash
 * @param sameDocument the stored annotations of its document; one with the same words is the same, whatever its
 *   identifier
 */
export function compareImport(
  incoming: ImportedAnnotation,
  sameId: Annotation | undefined,
  sameDocument: readonly Annotation[],
): Comparison {
  if (sameId) return { verdict: compareWith(incoming, sameId), kept: sameId };
  const twin = sameDocument.find(
    (kept) => kept.deleted === undefined && isSameDocument(incoming, kept) && wordsOf(kept) === wordsOf(incoming),
  );
  return twin ? { verdict: 'same', kept: twin } : { verdict: 'new' };
}

/** What is done unless the reader chooses otherwise: nothing is lost. */
export const usualChoice: Readonly<Record<ImportVerdict, ImportChoice>> = {
  new: 'replace',
  same: 'skip',
  newer: 'replace',
  older: 'skip',
  conflict: 'both',
};

/**
 * What to ask of the store for a choice; undefined if nothing is to be done. If it replaces an annotation with the same
 * words and another identifier, it takes that identifier.
 */
export function importItemFor(
  incoming: ImportedAnnotation,
  { kept }: Comparison,
  choice: ImportChoice,
): ImportItem | undefined {
  if (choice === 'skip') return undefined;
  const id = choice === 'replace' && kept ? kept.id : incoming.id;
  return { annotation: { ...incoming, id }, choice };
}

/** What a choice would do to the stored annotations. */
export function effectOf(verdict: ImportVerdict, choice: ImportChoice): ImportEffect {
  if (choice === 'skip') return 'nothing';
  return verdict === 'new' || choice === 'both' ? 'added' : 'replaced';
}
