import { anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { type ReadyText, readyingSteps } from '../../../utils/anchoring/ready-text.ts';
import type { Selector } from '../../../utils/anchoring/selector.ts';
import type { Span } from '../../../utils/ground/span.ts';
import { quantile } from '../catalogue/statistics.ts';
import { anchorByComparison, describeForComparison } from './comparison-rule.ts';
import { longPage, longPageLength, quotesAllOver } from './long-page.ts';
import { withNoise } from './noise.ts';
import { seededRandom } from './random.ts';
import type { BenchText } from './written-resolutions.ts';

const annotations = 1000;
/** One in so many is also searched for by the comparison rule, which would take too long for all. */
const comparedOneIn = 5;

const milliseconds = (time: number) => `${time.toPrecision(time < 100 ? 2 : 3)} ms`;

/** Milliseconds of processor time that this thread has used. */
function used(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Resolution in milliseconds of some systems' processor time. */
const processorStep = 4;

/** How long pieces of work took, excluding the time in which other programs had the processor. */
class Timings {
  private readonly times: number[] = [];

  run<Result>(work: () => Result): Result {
    const [from, usedBefore] = [performance.now(), used()];
    const result = work();
    this.times.push(Math.min(performance.now() - from, used() - usedBefore + processorStep));
    return result;
  }

  get count(): number {
    return this.times.length;
  }

  /** The quantile for a share of them. */
  below(share: number): string {
    return milliseconds(quantile(this.times, share));
  }

  get longest(): string {
    return milliseconds(Math.max(...this.times));
  }

  /** Milliseconds for every `step`th. */
  sum(step = 1): number {
    return this.times.filter((_, place) => place % step === 0).reduce((all, time) => all + time, 0);
  }
}

/** Prepares a text, and times each step. */
function readyTimed(text: string, timings: Timings): ReadyText {
  const steps = readyingSteps(text);
  for (;;) {
    const { done, value } = timings.run(() => steps.next());
    if (done) return value;
  }
}

function rowOf(ready: ReadyText, page: string, quotes: readonly Span[], selectors: readonly Selector[][]) {
  const [own, compared] = [new Timings(), new Timings()];
  let placed = 0;
  for (const [place, quote] of quotes.entries()) {
    const { verdict } = own.run(() => anchor(ready, selectors[place] ?? []));
    if (verdict !== 'orphaned') placed++;
    if (place % comparedOneIn !== 0) continue;
    const described = describeForComparison(page, quote);
    compared.run(() => anchorByComparison(ready.text, described));
  }
  return {
    placed,
    median: own.below(0.5),
    p95: own.below(0.95),
    longest: own.longest,
    total: milliseconds(own.sum()),
    'comparison: median': compared.below(0.5),
    'comparison: longest': compared.longest,
    'comparison: times as long': (compared.sum() / own.sum(comparedOneIn)).toFixed(0),
  };
}

/** Prints what 1,000 annotations cost on a page of 1,000,000 characters: unchanged, damaged, and another document's. */
export function measureSpeed(texts: readonly BenchText[], seed: number): void {
  const page = longPage(texts);
  const quotes = quotesAllOver(page, annotations, seed);
  const [readying, describing] = [new Timings(), new Timings()];
  const ready = readyTimed(page, readying);
  const selectors = quotes.map((quote) => describing.run(() => describe(ready, quote)));
  const changed = [0.02, 0.1].map(
    (share) => [`${100 * share} % noise`, withNoise(page, share, seededRandom(seed)).text] as const,
  );
  const pages = [
    ['unchanged', page],
    ['moved by a heading', `A heading\n\n${page}`],
    ...changed,
    ['none of them there', [...page].reverse().join('')],
  ] as const;
  const rows = pages.map(([name, text]) => {
    const target = text === page ? ready : readyTimed(text, new Timings());
    return [name, rowOf(target, page, quotes, selectors)] as const;
  });
  const row = (timings: Timings) => ({
    times: timings.count,
    median: timings.below(0.5),
    longest: timings.longest,
    total: milliseconds(timings.sum()),
  });
  console.log(
    `\n${annotations} annotations on a page of ${longPageLength} characters, every ${comparedOneIn}th by both rules`,
  );
  console.table(Object.fromEntries(rows));
  console.table({ 'steps of preparing the page': row(readying), 'describing a selection': row(describing) });
}
