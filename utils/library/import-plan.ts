import type { Annotation } from '../annotations/annotation.ts';
import type { ImportItem } from '../annotations/import-item.ts';
import { quoteOf } from '../annotations/quote-of.ts';
import type { DocumentIdentity } from '../documents/document-identity.ts';
import {
  effectOf,
  type ImportChoice,
  type ImportVerdict,
  importItemFor,
  usualChoice,
} from '../exchange/import/compare-import.ts';
import type { ImportedAnnotation, RefusalReason } from '../exchange/import/imported-annotation.ts';
import type { Loss } from '../exchange/import/loss.ts';
import type { TextEncodingName } from '../exchange/import/text-encoding.ts';
import type { Compared, ComparedStep } from './compare-file.ts';

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
  /** Records that name no document: they can be imported once the reader says which. */
  withoutDocument: number;
  /** Records that say again what another says under the same identifier: one of them is kept. */
  repeated: number;
  /** Records under the identifier of another that says something else: they are kept under a new one. */
  renamed: number;
  /** In how many annotations to be imported something of each kind can't be kept. */
  lost: Record<Loss, number>;
  /** The first words with letters beyond ASCII, by which a reader sees whether they are read rightly. */
  sample?: string;
  /** False if the file was cut off. */
  isWhole: boolean;
}

/** What only the reader can say of a file. */
export interface ImportAnswers {
  /** In which encoding it was written, if it shows none. */
  encoding?: TextEncodingName;
  /** The document of records that name none. */
  about?: DocumentIdentity;
}

/** What the reader chose for conflicts. */
export interface ImportChoices {
  forAll: ImportChoice;
  /** By identifier of the annotation in the file. */
  each: ReadonlyMap<string, ImportChoice>;
}

/** Conflicts and broken records that are shown. */
const mostShown = 200;
/** Characters of the sample of words. */
const longestSample = 120;

/** The plan for a file before any of it is read. */
export const emptyPlan = (): ImportPlan => ({
  counts: { new: 0, same: 0, newer: 0, older: 0, conflict: 0 },
  conflicts: [],
  refused: [],
  refusals: 0,
  withoutDocument: 0,
  repeated: 0,
  renamed: 0,
  lost: { place: 0, passage: 0, words: 0, tags: 0, author: 0, date: 0 },
  isWhole: true,
});

/** Adds what was read of a file to the plan. */
export function addToPlan(plan: ImportPlan, step: ComparedStep): void {
  if (step.type === 'end') plan.isWhole = step.isWhole;
  else if (step.type === 'refused') {
    plan.refusals++;
    if (step.reason === 'no document') plan.withoutDocument++;
    const { number, reason, detail } = step;
    if (plan.refused.length < mostShown) plan.refused.push({ number, reason, detail });
  } else for (const compared of step.compared) addCompared(plan, compared);
}

function addCompared(plan: ImportPlan, { incoming, identifier, lost, comparison }: Compared): void {
  const sample = plan.sample ?? sampleOf(incoming);
  if (sample !== undefined) plan.sample = sample;
  if (identifier === 'repeated') {
    plan.repeated++;
    return;
  }
  const { verdict, kept } = comparison;
  plan.counts[verdict]++;
  if (usualChoice[verdict] === 'skip') return;
  if (identifier === 'renamed') plan.renamed++;
  for (const loss of lost) plan.lost[loss]++;
  if (verdict === 'conflict' && kept && plan.conflicts.length < mostShown)
    plan.conflicts.push({ id: incoming.id, incoming, kept });
}

/** Words around the first letter beyond ASCII; undefined if there is none. */
function sampleOf(annotation: ImportedAnnotation): string | undefined {
  for (const text of [annotation.note ?? '', quoteOf(annotation)]) {
    const letter = text.search(/[^\0-\x7f]/);
    if (letter >= 0) return text.slice(Math.max(0, letter - longestSample / 2), letter + longestSample / 2);
  }
  return undefined;
}

/** What to ask of the store for compared annotations, by the reader's choices. */
export function itemsFor(compared: readonly Compared[], { forAll, each }: ImportChoices): ImportItem[] {
  return compared.flatMap(({ incoming, identifier, comparison }) => {
    if (identifier === 'repeated') return [];
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
