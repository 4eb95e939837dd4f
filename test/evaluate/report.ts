import { type Baseline, baselines } from './baselines.ts';
import type { CorpusText } from './read-corpus.ts';
import { type Annotated, type Count, ratiosOf, type Score, score } from './score.ts';

const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);
const width = 30;

/** The line above the figures of `printScore`. */
export const heading = `${''.padEnd(width)} gold found  prec. recall     F1 find p find r   (per cent)`;

function row(name: string, count: Count): string {
  const { precision, recall, f1, findPrecision, findRecall } = ratiosOf(count);
  const ratios = [precision, recall, f1, findPrecision, findRecall].map(percent).join(' ');
  return `${name.padEnd(width)}${String(count.gold).padStart(5)} ${String(count.predicted).padStart(5)} ${ratios}`;
}

/** Prints a score by kind, and below it the baselines on the same texts. */
export function printScore(
  name: string,
  result: Score,
  gold: readonly Annotated[],
  texts: readonly CorpusText[],
): void {
  console.log(row(name, result));
  for (const [kind, count] of [...result.byKind].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(row(`  ${kind}`, count));
  for (const baseline of baselines) console.log(row(`  | ${baseline.name}`, scoreBaseline(baseline, gold, texts)));
}

const scoreBaseline = (baseline: Baseline, gold: readonly Annotated[], texts: readonly CorpusText[]): Score =>
  score(
    gold,
    texts.flatMap(({ doc, text }) => baseline.find(doc, text)),
  );

/** Prints what a change to the finder gained (errors that are gone) and lost (new errors). */
export function printDifference(before: readonly string[], after: readonly string[]): void {
  const old = new Set(before);
  const now = new Set(after);
  for (const error of before) if (!now.has(error)) console.log(`gained  ${error}`);
  for (const error of after) if (!old.has(error)) console.log(`lost    ${error}`);
}
