import type { Annotation } from '../annotations/annotation.ts';
import type { DocumentIdentity } from '../documents/document-identity.ts';
import { type Comparison, compareImport } from '../exchange/import/compare-import.ts';
import type { ImportedAnnotation } from '../exchange/import/imported-annotation.ts';
import type { Loss } from '../exchange/import/loss.ts';
import type { ImportStep } from '../exchange/import/read-import.ts';
import { type FileIdentifier, FileIdentifiers } from './file-identifiers.ts';

/** What the comparison of a file must know besides it. */
export interface KeptAnnotations {
  /** Which documents are at some addresses, in the order asked: their symbols, languages and normalised addresses. */
  identify(documents: readonly DocumentIdentity[]): Promise<readonly DocumentIdentity[]>;
  /** Stored annotations in any order; missing ones are left out. */
  byId(ids: readonly string[]): Promise<readonly Annotation[]>;
  /** The stored annotations of its document with the same words. */
  withWordsOf(annotation: ImportedAnnotation): Promise<readonly Annotation[]>;
}

/** An annotation of a file beside the stored one. */
export interface Compared {
  incoming: ImportedAnnotation;
  /** What its record had and it has not. */
  lost: ReadonlySet<Loss>;
  identifier: FileIdentifier;
  comparison: Comparison;
}

/** What a file holds: annotations compared in batches, and each of the other steps. */
export type ComparedStep = { type: 'compared'; compared: Compared[] } | Exclude<ImportStep, { type: 'annotation' }>;

type Read = Extract<ImportStep, { type: 'annotation' }>;

/** Annotations that are compared at once. */
const comparedAtOnce = 200;

/**
 * Compares the annotations of a file with the stored ones, in batches.
 * @param steps the last is its end
 */
export async function* compareSteps(
  steps: AsyncIterable<ImportStep>,
  kept: KeptAnnotations,
): AsyncGenerator<ComparedStep> {
  const identifiers = new FileIdentifiers();
  let waiting: Read[] = [];

  async function* compareWaiting(): AsyncGenerator<ComparedStep> {
    if (waiting.length === 0) return;
    const taken = await identifiers.take(await identified(waiting, kept));
    waiting = [];
    yield { type: 'compared', compared: await compareAll(taken, kept, identifiers) };
  }

  for await (const step of steps) {
    if (step.type === 'annotation') waiting.push(step);
    if (waiting.length >= comparedAtOnce || step.type === 'end') yield* compareWaiting();
    if (step.type !== 'annotation') yield step;
  }
}

/** Asks which documents those of other programs are about; ours say it themselves. */
async function identified(steps: readonly Read[], kept: KeptAnnotations): Promise<Read[]> {
  const isUnknown = ({ annotation: { stamp, document } }: Read) =>
    stamp === undefined && document.symbol === undefined && document.language === undefined;
  const found = await kept.identify(steps.filter(isUnknown).map(({ annotation }) => annotation.document));
  let next = 0;
  return steps.map((step) => {
    const document = isUnknown(step) ? found[next++] : undefined;
    return document ? { ...step, annotation: { ...step.annotation, document } } : step;
  });
}

async function compareAll(
  taken: readonly (Read & { identifier: FileIdentifier })[],
  kept: KeptAnnotations,
  identifiers: FileIdentifiers,
): Promise<Compared[]> {
  const stored = new Map(
    (await kept.byId(taken.map(({ annotation }) => annotation.id))).map((annotation) => [annotation.id, annotation]),
  );
  return Promise.all(
    taken.map(async ({ annotation: incoming, lost, identifier }) => {
      const sameId = stored.get(incoming.id);
      const found = sameId || identifier === 'repeated' ? [] : await kept.withWordsOf(incoming);
      // What this file itself has brought is no reason to leave out another of its records.
      const twins = found.filter(({ id }) => !identifiers.has(id));
      return { incoming, lost, identifier, comparison: compareImport(incoming, sameId, twins) };
    }),
  );
}
