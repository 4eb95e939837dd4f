import { findReferences } from '../../../utils/finder/references/find-references.ts';
import { languages } from '../../../utils/ground/language.ts';
import { readTexts } from '../../evaluate/read-corpus.ts';
import { hostileTexts } from './hostile-texts.ts';

/** What a first attempt would search for: symbols, n/n, n (yyyy), n (ROMAN). */
const naive = /[A-Z]+(?:\/[A-Za-z0-9.()-]+)+|\d+\/\d+|\d+ ?\(\d{4}\)|\d+ ?\([IVXLC]+\)/g;
const million = 1_000_000;
const rounds = 7;

/** The shortest of several runs, in ms: the one least disturbed. */
function shortest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** A flat string of at least `length` UTF-16 code units. */
function repeated(text: string, length: number): string {
  const whole = text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return Buffer.from(whole, 'utf16le').toString('utf16le');
}

function speedOf(name: string, text: string): void {
  const long = repeated(text, 4 * million);
  findReferences(long.slice(0, million));
  const pattern = shortest(() => long.match(naive));
  const finder = shortest(() => findReferences(long));
  const found = findReferences(long).length;
  const rate = long.length / finder / 1000;
  console.log(
    `${name.padEnd(16)} ${(finder / pattern).toFixed(1).padStart(6)} × the pattern ${rate.toFixed(1).padStart(7)} million characters/s ${((found / long.length) * 1000).toFixed(1).padStart(6)} references in 1,000`,
  );
}

function growthOf(name: string, text: string): void {
  const short = repeated(text, million);
  const long = repeated(text, 16 * million);
  findReferences(short);
  const [one, sixteen] = [shortest(() => findReferences(short)), Math.min(...[1, 2, 3].map(() => timeOf(long)))];
  console.log(
    `${name.padEnd(24)} ${one.toFixed(0).padStart(6)} ms ${sixteen.toFixed(0).padStart(7)} ms ${(sixteen / one).toFixed(1).padStart(6)} ×`,
  );
}

function timeOf(text: string): number {
  const start = performance.now();
  findReferences(text);
  return performance.now() - start;
}

/** Prints speed and growth on the given texts, or on the project's own corpus. */
export function benchFinder(paths: readonly string[]): void {
  const corpus = new URL('../../corpus/drafted/', import.meta.url).pathname;
  const sources =
    paths.length > 0
      ? paths.map((path) => [path.split('/').at(-1) ?? path, path] as const)
      : languages.map((language) => [language, `${corpus}${language}.texts.jsonl`] as const);
  console.log('Speed: one pass over 4 million characters, beside one global match of a naive pattern');
  const texts = sources.map(
    ([name, path]) =>
      [
        name,
        readTexts(path)
          .map(({ text }) => text)
          .join('\n\n'),
      ] as const,
  );
  for (const [name, text] of texts) speedOf(name, text);
  console.log('\nGrowth: time for 1 and for 16 million characters');
  for (const [name, text] of [...texts, ...hostileTexts]) growthOf(name, text);
}
