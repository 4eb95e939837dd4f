import { anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { type ReadyText, readyingSteps } from '../../../utils/anchoring/ready-text.ts';
import type { Selector } from '../../../utils/annotations/annotation.ts';
import type { Span } from '../../../utils/references/reference.ts';
import { quantile } from '../catalogue/statistics.ts';
import { chanceFrom } from './chance.ts';
import { anchorByComparison, describeForComparison } from './comparison-rule.ts';
import { longPage, longPageLength, quotesAllOver } from './long-page.ts';
import { withNoise } from './noise.ts';
import type { BenchText } from './written-resolutions.ts';

const annotations = 1000;
/** One in so many is looked for by the comparison rule as well: it takes too long for all. */
const comparedOneIn = 5;

const milliseconds = (time: number) => `${time.toPrecision(3)} ms`;

function timed<Result>(times: number[], work: () => Result): Result {
  const from = performance.now();
  const result = work();
  times.push(performance.now() - from);
  return result;
}

/** Gets a text ready, and says how long each step took. */
function readyTimed(text: string, times: number[]): ReadyText {
  const steps = readyingSteps(text);
  for (;;) {
    const { done, value } = timed(times, () => steps.next());
    if (done) return value;
  }
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);

function rowOf(ready: ReadyText, page: string, quotes: readonly Span[], selectors: readonly Selector[][]) {
  const own: number[] = [];
  const compared: number[] = [];
  const ofCompared: number[] = [];
  let placed = 0;
  for (const [place, quote] of quotes.entries()) {
    const { verdict } = timed(own, () => anchor(ready, selectors[place] ?? []));
    if (verdict !== 'orphaned') placed++;
    if (place % comparedOneIn !== 0) continue;
    ofCompared.push(own.at(-1) ?? 0);
    const described = describeForComparison(page, quote);
    timed(compared, () => anchorByComparison(ready.text, described));
  }
  return {
    placed,
    median: milliseconds(quantile(own, 0.5)),
    p95: milliseconds(quantile(own, 0.95)),
    longest: milliseconds(Math.max(...own)),
    total: milliseconds(sum(own)),
    'comparison: median': milliseconds(quantile(compared, 0.5)),
    'comparison: longest': milliseconds(Math.max(...compared)),
    'times as long': (sum(compared) / sum(ofCompared)).toFixed(0),
  };
}

/** Prints what 1,000 annotations cost on a page of 1,000,000 characters: unchanged, damaged, and another document's. */
export function measureSpeed(texts: readonly BenchText[], seed: number): void {
  const page = longPage(texts);
  const quotes = quotesAllOver(page, annotations, seed);
  const readying: number[] = [];
  const describing: number[] = [];
  const ready = readyTimed(page, readying);
  const selectors = quotes.map((quote) => timed(describing, () => describe(ready, quote)));
  const changed = [0.02, 0.1].map(
    (share) => [`${100 * share} % noise`, withNoise(page, share, chanceFrom(seed)).text] as const,
  );
  const foreign = [...page].reverse().join('');
  const pages = [
    ['unchanged', page],
    ['moved on', `A heading\n\n${page}`],
    ...changed,
    ['none of them there', foreign],
  ] as const;
  const row = (times: readonly number[]) => ({
    steps: times.length,
    median: milliseconds(quantile(times, 0.5)),
    longest: milliseconds(Math.max(...times)),
    total: milliseconds(sum(times)),
  });
  const rows = pages.map(([name, text]) => {
    const target = text === page ? ready : readyTimed(text, []);
    return [name, rowOf(target, page, quotes, selectors)] as const;
  });
  console.log(
    `\n${annotations} annotations on a page of ${longPageLength} characters, every ${comparedOneIn}th by both rules`,
  );
  console.table(Object.fromEntries(rows));
  console.table({ 'getting the page ready': row(readying), 'describing a selection': row(describing) });
}
