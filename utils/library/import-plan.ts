import type { Annotation } from '../annotations/annotation.ts';
import type { ImportItem } from '../annotations/import-item.ts';
import {
  type Comparison,
  compareImport,
  effectOf,
  type ImportChoice,
  type ImportVerdict,
  importItemFor,
  usualChoice,
} from '../exchange/import/compare-import.ts';
import type { ImportedAnnotation, RefusalReason } from '../exchange/import/imported-annotation.ts';
import type { ImportStep } from '../exchange/import/read-import.ts';

/** An annotation of a file that was changed both there and here. */
export interface ImportConflict {
  id: string;
  incoming: ImportedAnnotation;
  kept: Annotation;
}

/** What a file contains, before any of it is written. */
export interface ImportPlan {
  counts: Record<ImportVerdict, number>;
  /** The first conflicts; the others follow the choice for all. */
  conflicts: ImportConflict[];
  /** The first records that can't be read. */
  refused: { number: number; reason: RefusalReason; detail: string }[];
  refusals: number;
  /** False if the file was cut off. */
  isWhole: boolean;
}

/** What the reader chose for conflicts. */
export interface ImportChoices {
  forAll: ImportChoice;
  /** By identifier of the annotation in the file. */
  each: ReadonlyMap<string, ImportChoice>;
}

/** The stored annotations, as far as an import needs them. */
export interface KeptAnnotations {
  /** In any order; missing ones are left out. */
  byId(ids: readonly string[]): Promise<readonly Annotation[]>;
  /** The stored annotations of the document of an annotation. */
  ofDocument(annotation: ImportedAnnotation): Promise<readonly Annotation[]>;
}

/** Conflicts and broken records that are shown. */
const mostShown = 200;
/** Annotations that are compared at once. */
const comparedAtOnce = 200;

/** The plan for a file before any of it is read. */
export const emptyPlan = (): ImportPlan => ({
  counts: { new: 0, same: 0, newer: 0, older: 0, conflict: 0 },
  conflicts: [],
  refused: [],
  refusals: 0,
  isWhole: true,
});

interface Compared {
  incoming: ImportedAnnotation;
  comparison: Comparison;
}

/** Compares the annotations of a file with the stored ones, in batches; adds the rest of the file to the plan. */
export async function* compareSteps(
  steps: AsyncIterable<ImportStep>,
  kept: KeptAnnotations,
  plan: ImportPlan,
): AsyncGenerator<Compared[]> {
  let waiting: ImportedAnnotation[] = [];

  async function compareWaiting(): Promise<Compared[]> {
    const taken = waiting;
    waiting = [];
    const sameIds = new Map(
      (await kept.byId(taken.map(({ id }) => id))).map((annotation) => [annotation.id, annotation]),
    );
    const compared: Compared[] = [];
    for (const incoming of taken) {
      const sameId = sameIds.get(incoming.id);
      const sameDocument = sameId ? [] : await kept.ofDocument(incoming);
      compared.push({ incoming, comparison: compareImport(incoming, sameId, sameDocument) });
    }
    return compared;
  }

  for await (const step of steps) {
    if (step.type === 'annotation') waiting.push(step.annotation);
    else if (step.type === 'end') plan.isWhole = step.isWhole;
    else {
      plan.refusals++;
      const { number, reason, detail } = step;
      if (plan.refused.length < mostShown) plan.refused.push({ number, reason, detail });
    }
    if (waiting.length >= comparedAtOnce) yield await compareWaiting();
  }
  if (waiting.length > 0) yield await compareWaiting();
}

/** Adds compared annotations to the plan. */
export function planFor(plan: ImportPlan, compared: readonly Compared[]): void {
  for (const { incoming, comparison } of compared) {
    plan.counts[comparison.verdict]++;
    if (comparison.verdict === 'conflict' && comparison.kept && plan.conflicts.length < mostShown)
      plan.conflicts.push({ id: incoming.id, incoming, kept: comparison.kept });
  }
}

/** What to ask of the store for compared annotations, by the reader's choices. */
export function itemsFor(compared: readonly Compared[], { forAll, each }: ImportChoices): ImportItem[] {
  return compared.flatMap(({ incoming, comparison }) => {
    const { verdict } = comparison;
    const choice = verdict === 'conflict' ? (each.get(incoming.id) ?? forAll) : usualChoice[verdict];
    return importItemFor(incoming, comparison, choice) ?? [];
  });
}

/** How many annotations an import would add and replace. */
export function effectsOf({ counts, conflicts }: ImportPlan, { forAll, each }: ImportChoices) {
  const effects = { added: 0, replaced: 0, nothing: 0 };
  for (const verdict of ['new', 'same', 'newer', 'older'] as const) {
    effects[effectOf(verdict, usualChoice[verdict])] += counts[verdict];
  }
  const chosen = conflicts.map(({ id }) => each.get(id) ?? forAll);
  for (const choice of chosen) effects[effectOf('conflict', choice)]++;
  effects[effectOf('conflict', forAll)] += counts.conflict - chosen.length;
  return effects;
}
