/** A reference as annotated or predicted: a span of a document in UTF-16 code units, and its canonical symbol. */
export interface Annotated {
  doc: string;
  start: number;
  end: number;
  symbol: string;
  kind: string;
  text: string;
  /** True for annotations that count neither way. */
  optional: boolean;
}

/** Counts from which precision and recall are computed. */
export interface Count {
  /** Annotations that had to be found. */
  gold: number;
  /** Predictions that count. */
  predicted: number;
  /** Found in their place with the right symbol. */
  right: number;
  /** Found in their place, with whatever symbol. */
  found: number;
  /** Predictions in places where nothing is annotated. */
  spare: number;
}

export interface Score extends Count {
  byKind: ReadonlyMap<string, Count>;
  /** What was missed, misnamed or falsely found, one a line. */
  errors: readonly string[];
}

const overlaps = (a: Annotated, b: Annotated): boolean => a.start < b.end && b.start < a.end;
const canonical = (symbol: string): string => symbol.replace(/\s+/g, '').toUpperCase();
const emptyCount = (): Count => ({ gold: 0, predicted: 0, right: 0, found: 0, spare: 0 });
const byDocument = (rows: readonly Annotated[]): Map<string, Annotated[]> => Map.groupBy(rows, ({ doc }) => doc);

/**
 * Scores predictions against annotations: a prediction is right if it overlaps an annotation and has its symbol; it
 * counts for one annotation at most. Predictions of optional annotations count neither way.
 */
export function score(annotations: readonly Annotated[], predictions: readonly Annotated[]): Score {
  const total = emptyCount();
  const byKind = new Map<string, Count>();
  const errors: string[] = [];
  const count = (kind: string, key: keyof Count): void => {
    const counts = byKind.get(kind) ?? emptyCount();
    byKind.set(kind, counts);
    counts[key]++;
    total[key]++;
  };
  const goldByDocument = byDocument(annotations);
  const predictedByDocument = byDocument(predictions);
  for (const doc of new Set([...goldByDocument.keys(), ...predictedByDocument.keys()])) {
    const golds = goldByDocument.get(doc) ?? [];
    const guesses = predictedByDocument.get(doc) ?? [];
    /** The annotation that each prediction matches; a match counts under the annotation's kind. */
    const used = new Map<Annotated, Annotated>();
    const optional = new Set<Annotated>();
    for (const gold of golds) {
      const here = guesses.filter((guess) => overlaps(guess, gold));
      const same = here.filter((guess) => canonical(guess.symbol) === canonical(gold.symbol));
      const match = same.find((guess) => !used.has(guess)) ?? same[0];
      if (gold.optional) {
        for (const guess of here) optional.add(guess);
        continue;
      }
      count(gold.kind, 'gold');
      if (match) {
        used.set(match, gold);
        count(gold.kind, 'right');
      } else
        errors.push(
          `missed  ${doc} ${gold.start} "${gold.text}" ${gold.symbol}${here.length > 0 ? `  read as ${here.map(({ symbol }) => symbol).join(' | ')}` : ''}`,
        );
      if (here.length > 0) count(gold.kind, 'found');
    }
    for (const guess of guesses) {
      if (optional.has(guess) && !used.has(guess)) continue;
      count(used.get(guess)?.kind ?? guess.kind, 'predicted');
      if (used.has(guess) || golds.some((gold) => overlaps(guess, gold))) continue;
      count(guess.kind, 'spare');
      errors.push(`false   ${doc} ${guess.start} "${guess.text}" ${guess.symbol}`);
    }
  }
  return { ...total, byKind, errors };
}

interface Ratios {
  precision: number;
  recall: number;
  f1: number;
  findPrecision: number;
  findRecall: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 of a count, and the precision and recall of places alone. */
export function ratiosOf({ gold, predicted, right, found, spare }: Count): Ratios {
  const precision = ratio(right, predicted);
  const recall = ratio(right, gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, findPrecision: ratio(predicted - spare, predicted), findRecall: ratio(found, gold) };
}
