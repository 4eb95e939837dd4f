import { parseArgs } from 'node:util';
import { findReferences } from '../../utils/references/find-references.ts';
import { readAnnotations, readTexts } from './read-corpus.ts';
import { type Annotated, type Count, ratiosOf, score } from './score.ts';

const usage = `Measures the finder against references annotated by hand.

  npm run evaluate                                 on the project's own corpus, all languages
  npm run evaluate -- GOLD.jsonl TEXTS [--errors]  on any other: TEXTS is JSON Lines, a text, or a folder of texts`;

const ownLanguages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const corpus = new URL('../corpus/drafted/', import.meta.url).pathname;
const percent = (value: number): string => (value * 100).toFixed(1).padStart(6);

function row(name: string, count: Count): string {
  const { precision, recall, f1, findPrecision, findRecall } = ratiosOf(count);
  const ratios = [precision, recall, f1, findPrecision, findRecall].map(percent).join(' ');
  return `${name.padEnd(24)}${String(count.gold).padStart(5)} ${String(count.predicted).padStart(5)} ${ratios}`;
}

function evaluate(name: string, gold: string, texts: string, showErrors: boolean): void {
  const predictions = readTexts(texts).flatMap(({ doc, language, text }) =>
    findReferences(text, language === undefined ? {} : { language }).map(
      (found): Annotated => ({ ...found, doc, optional: false }),
    ),
  );
  const result = score(readAnnotations(gold), predictions);
  console.log(row(name, result));
  for (const [kind, count] of [...result.byKind].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(row(`  ${kind}`, count));
  if (showErrors) for (const error of result.errors) console.log(`    ${error}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, help: { type: 'boolean' } },
});
const [gold, texts] = positionals;
if (values.help || (gold !== undefined && texts === undefined)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}
console.log(`${' '.repeat(24)} gold found  prec.  recall    F1   find p find r   (per cent)`);
if (gold !== undefined && texts !== undefined) evaluate('all', gold, texts, values.errors === true);
else
  for (const language of ownLanguages)
    evaluate(language, `${corpus}${language}.gold.jsonl`, `${corpus}${language}.texts.jsonl`, values.errors === true);
