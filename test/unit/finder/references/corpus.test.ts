import { expect, it } from 'vitest';
import { findReferences } from '../../../../utils/finder/references/find-references.ts';
import { languages } from '../../../../utils/ground/language.ts';
import { readAnnotations, readTexts } from '../../../evaluate/read-corpus.ts';
import { type Annotated, ratiosOf, score } from '../../../evaluate/score.ts';

const corpus = new URL('../../../corpus/drafted/', import.meta.url).pathname;

it.each(languages)('finds and names the references of the drafted corpus (%s)', (language) => {
  const predictions = readTexts(`${corpus}${language}.texts.jsonl`).flatMap(({ doc, text }) =>
    findReferences(text, { language }).map((found): Annotated => ({ ...found, doc, optional: false })),
  );
  const { f1, findPrecision, findRecall } = ratiosOf(
    score(readAnnotations(`${corpus}${language}.gold.jsonl`), predictions),
  );
  expect(f1).toBeGreaterThanOrEqual(0.98);
  expect(findPrecision).toBeGreaterThanOrEqual(0.99);
  expect(findRecall).toBeGreaterThanOrEqual(0.99);
});
