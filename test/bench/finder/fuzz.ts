import { findReferences } from '../../../utils/finder/references/find-references.ts';
import { languages } from '../../../utils/ground/language.ts';
import { readTexts } from '../../evaluate/read-corpus.ts';
import { hostileTexts } from './hostile-texts.ts';

/** A small generator of numbers with a fixed seed (mulberry32), so that a fault can be reproduced. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const corpus = new URL('../../corpus/drafted/', import.meta.url).pathname;
const odd = [
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u00ad',
  '\u200f',
  '\0',
  '((((',
  '))))',
  '////',
  '––',
  '“',
  '第',
  '号决议',
  ' and ',
  '\n\n',
  '\r\n',
  'ـ',
  '１２／３',
  '(XX',
  '\uffff',
];

/** Mutates real sentences and makes random ones. @throws with the text if a law of the finder is broken */
export function fuzz(runs: number, seed: number): void {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const texts = [
    ...languages.flatMap((language) => readTexts(`${corpus}${language}.texts.jsonl`)).map(({ text }) => text),
    ...hostileTexts.map(([, text]) => text.repeat(9)),
  ];
  const alphabet = [...new Set(texts.join(''))];
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  const mutate = (text: string): string => {
    const at = below(text.length + 1);
    const cut = below(12);
    switch (below(4)) {
      case 0:
        return text.slice(0, at) + text.slice(at + cut);
      case 1:
        return text.slice(0, at) + pick(odd, '') + text.slice(at);
      case 2:
        return text.slice(0, at) + pick(alphabet, '') + text.slice(at + 1);
      default:
        return text.slice(0, at) + pick(texts, '').slice(below(40), 40 + below(60));
    }
  };
  const make = (): string => {
    if (random() < 0.3)
      return Array.from({ length: below(40) }, () => (random() < 0.2 ? pick(odd, '') : pick(alphabet, ''))).join('');
    let text = pick(texts, '');
    for (let times = 1 + below(4); times > 0; times--) text = mutate(text);
    return text.slice(0, 400);
  };
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const text = make();
    found += check(text, run);
  }
  console.log(`${runs.toLocaleString('en')} texts, seed ${seed}: ${found.toLocaleString('en')} references, no fault`);
}

function check(text: string, run: number): number {
  const references = findReferences(text);
  let last = 0;
  for (const { start, end, text: printed, symbol } of references) {
    const isSound =
      start >= last &&
      end > start &&
      end <= text.length &&
      printed === text.slice(start, end) &&
      symbol !== '' &&
      !/\s/.test(symbol);
    if (!isSound) throw new Error(`run ${run}: bad reference ${start}–${end} ${symbol} in ${JSON.stringify(text)}`);
    last = start;
  }
  return references.length;
}
