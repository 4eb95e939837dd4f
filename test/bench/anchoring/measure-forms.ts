import { basename } from 'node:path';
import { anchor } from '../../../utils/anchoring/anchor.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { foldWithOffsets } from '../../../utils/anchoring/folding/folded-text.ts';
import { readyText } from '../../../utils/anchoring/ready-text.ts';
import type { Span } from '../../../utils/ground/span.ts';
import { align } from './alignment.ts';
import { anchorByComparison, describeForComparison } from './comparison-rule.ts';
import { oneOf, seededRandom } from './random.ts';
import { asRow, count, emptyTally, isSamePlace } from './tally.ts';
import type { BenchText } from './written-resolutions.ts';

const quotes = 400;
const lengths = [25, 40, 80, 200, 500];

/**
 * A quote with less than this share of its words in the other form is from a part that only one has, such as keywords.
 */
const leastInBoth = 0.7;
/** Length of the runs of folded characters by which words are searched for in a text. */
const gramLength = 8;

/** The share of runs of eight characters that also occur in another text. */
function shareIn(other: string, words: string): number {
  const grams = Array.from({ length: Math.max(1, words.length - gramLength + 1) }, (_, start) =>
    words.slice(start, start + gramLength),
  );
  return grams.filter((gram) => other.includes(gram)).length / grams.length;
}

/** A stretch of a text in its folded form. */
function foldedSpan(text: string, { start, end }: Span): Span {
  const before = foldWithOffsets(text.slice(0, start)).text.length;
  return { start: before, end: before + foldWithOffsets(text.slice(start, end)).text.length };
}

/** Prints how 400 quotes of one form of a text are found in the other: with other white space, notes, line ends. */
function measureOneWay(one: BenchText, other: BenchText, seed: number): void {
  const [from, to] = [readyText(one.text), readyText(other.text)];
  const alignment = align(from.folded, to.folded);
  const random = seededRandom(seed);
  const tally = emptyTally();
  let passedOver = 0;
  while (tally.quotes < quotes) {
    const length = oneOf(random, lengths);
    const start = Math.floor(random() * (from.text.length - length));
    const quote = { start, end: start + length };
    const folded = foldedSpan(from.text, quote);
    if (shareIn(to.folded.text, from.folded.text.slice(folded.start, folded.end)) < leastInBoth) {
      passedOver++;
      continue;
    }
    const truth = alignment(folded);
    const anchored = anchor(to, describe(from, quote));
    const compared = anchorByComparison(to.text, describeForComparison(from.text, quote));
    count(tally, anchored, compared, (found) => isSamePlace(foldedSpan(to.text, found), truth));
  }
  console.log(`${passedOver} others passed over, less than 70 % of their words are in the other form`);
  console.table({ [`${basename(one.name)} → ${basename(other.name)}`]: asRow(tally) });
}

/** Prints how quotes of two forms of one text are found in the other form, each way. */
export function measureForms([one, other]: readonly [BenchText, BenchText], seed: number): void {
  console.log(`\nAnother form of the same text, ${quotes} quotes of ${lengths.join(', ')} characters each way`);
  measureOneWay(one, other, seed);
  measureOneWay(other, one, seed);
}
