import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findReferences } from '../../utils/finder/references/find-references.ts';
import { languages } from '../../utils/ground/language.ts';
import { agreementOf } from './aligned.ts';
import { readAnnotations, readTexts } from './read-corpus.ts';
import { heading, printDifference, printScore } from './report.ts';
import { type Annotated, score } from './score.ts';

const usage = `Measures the finder against references annotated by hand, beside patterns of the kinds that other tools use.

  npm run evaluate                         on the project's own corpus, all six languages
  npm run evaluate -- GOLD.jsonl TEXTS     on any other: TEXTS is JSON Lines, a text, or a folder of texts
  npm run evaluate -- --folder FOLDER      on {ar,en,es,fr,ru,zh}.gold.jsonl and .texts.jsonl of a folder; if the
                                           rows are the same in all languages, says how far the languages agree
  --errors                                 lists what was missed, misnamed and falsely found
  --save FILE, --against FILE              saves the errors; lists what was gained and lost since they were saved`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string' },
    errors: { type: 'boolean' },
    save: { type: 'string' },
    against: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const [gold, texts] = positionals;
const errors: string[] = [];

function evaluate(
  name: string,
  goldFile: string,
  textsPath: string,
): { gold: Annotated[]; found: Annotated[]; silent: number; falselyFound: number } {
  const annotations = readAnnotations(goldFile);
  const corpus = readTexts(textsPath);
  const found = corpus.flatMap(({ doc, language, text }) =>
    findReferences(text, language === undefined ? {} : { language }).map(
      (reference): Annotated => ({ ...reference, doc, optional: false }),
    ),
  );
  const result = score(annotations, found);
  printScore(name, result, annotations, corpus);
  errors.push(...result.errors.map((error) => `${name} ${error}`));
  const annotated = new Set(annotations.map(({ doc }) => doc));
  const silent = corpus.filter(({ doc }) => !annotated.has(doc));
  return {
    gold: annotations,
    found,
    silent: silent.length,
    falselyFound: found.filter(({ doc }) => !annotated.has(doc)).length,
  };
}

function evaluateFolder(folder: string): void {
  const results = new Map(
    languages.map((language) => [
      language,
      evaluate(language, `${folder}/${language}.gold.jsonl`, `${folder}/${language}.texts.jsonl`),
    ]),
  );
  const sum = (pick: 'silent' | 'falselyFound'): number =>
    [...results.values()].reduce((total, result) => total + result[pick], 0);
  console.log(`rows without any reference: ${sum('silent')}, false references in them: ${sum('falselyFound')}`);
  const side = (pick: 'gold' | 'found') =>
    new Map([...results].map(([language, result]) => [language, result[pick]] as const));
  const { rows, agreeing } = agreementOf(side('gold'), side('found'));
  // In a corpus that is not parallel each language names its rows differently, so there is nothing to compare.
  if (rows > 0) console.log(`same symbols in all six languages: ${agreeing} of ${rows} rows whose annotations agree`);
}

if (values.help || (gold !== undefined && texts === undefined)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}
console.log(heading);
if (gold !== undefined && texts !== undefined) evaluate('all', gold, texts);
else evaluateFolder(values.folder ?? new URL('../corpus/drafted', import.meta.url).pathname);
if (values.errors) for (const error of errors) console.log(error);
if (values.against) printDifference(readFileSync(values.against, 'utf8').split('\n').filter(Boolean), errors);
if (values.save) writeFileSync(values.save, errors.map((error) => `${error}\n`).join(''));
