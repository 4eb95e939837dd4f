import { selectorOf } from '../../anchoring/selector.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import type { ImportItem } from '../../annotations/import-item.ts';
import type { ImportedAnnotation } from './imported-annotation.ts';

/**
 * How an annotation from a file stands to what is kept: `same` where nothing would change, `conflict` where both
 * were changed since they were made and neither can take the other's place without losing words.
 */
export type ImportVerdict = 'new' | 'same' | 'newer' | 'older' | 'conflict';

/** What a reader can choose for it. */
export const importChoices = ['skip', 'replace', 'both'] as const;
export type ImportChoice = (typeof importChoices)[number];

/** What a choice does: nothing, a further annotation, or one in place of the kept one. */
type ImportEffect = 'nothing' | 'added' | 'replaced';

export interface Comparison {
  verdict: ImportVerdict;
  /** The kept annotation that it was compared with; absent where it is new. */
  kept?: Annotation;
}

type Content = Pick<ImportedAnnotation, 'selectors' | 'note' | 'colour' | 'tags' | 'deleted'>;

const markedWords = ({ selectors }: Content): string | undefined => selectorOf(selectors, 'TextQuoteSelector')?.exact;

/** What a reader would miss: the words marked and the words written. */
const words = (annotation: Content): string =>
  JSON.stringify([markedWords(annotation) ?? null, annotation.note ?? null]);

const isSame = (one: Content, other: Content): boolean =>
  words(one) === words(other) &&
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

/** The last moment at which something was done to it: a change, or its way into the trash. */
const touched = ({ modified, deleted = 0 }: ImportedAnnotation): number => Math.max(modified, deleted);

function compareWith(incoming: ImportedAnnotation, kept: Annotation): ImportVerdict {
  if (incoming.stamp === kept.stamp || isSame(incoming, kept)) return 'same';
  const loses = words(incoming) !== words(kept);
  if (loses && wasChanged(incoming) && wasChanged(kept) && kept.deleted === undefined) return 'conflict';
  if (touched(incoming) === touched(kept)) return loses ? 'conflict' : 'older';
  return touched(incoming) > touched(kept) ? 'newer' : 'older';
}

/**
 * Compares an annotation from a file with what is kept, for the preview of an import.
 * @param sameId what is kept under its identifier, in the trash included
 * @param sameDocument what is kept of its document; one of the same words there is the same, whatever its identifier
 */
export function compareImport(
  incoming: ImportedAnnotation,
  sameId: Annotation | undefined,
  sameDocument: readonly Annotation[],
): Comparison {
  if (sameId) return { verdict: compareWith(incoming, sameId), kept: sameId };
  const twin = sameDocument.find(
    (kept) => kept.deleted === undefined && isSameDocument(incoming, kept) && words(kept) === words(incoming),
  );
  return twin ? { verdict: 'same', kept: twin } : { verdict: 'new' };
}

/** What is done unless the reader chooses otherwise: nothing is lost by it. */
export const usualChoice: Readonly<Record<ImportVerdict, ImportChoice>> = {
  new: 'replace',
  same: 'skip',
  newer: 'replace',
  older: 'skip',
  conflict: 'both',
};

/**
 * What to ask of the store for a choice; nothing where it leaves all as it is. In place of an annotation of the same
 * words under another identifier, it is written under that one's.
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

/** What a choice would do to what is kept. */
export function effectOf(verdict: ImportVerdict, choice: ImportChoice): ImportEffect {
  if (choice === 'skip') return 'nothing';
  return verdict === 'new' || choice === 'both' ? 'added' : 'replaced';
}
