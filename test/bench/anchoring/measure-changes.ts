import { readyText } from '../../../utils/anchoring/ready-text.ts';
import type { Changed } from './changed-text.ts';
import { edits } from './editorial-edits.ts';
import { withNoise } from './noise.ts';
import { paragraphSpans, quoteIn, quoteKinds } from './quotes.ts';
import { seededRandom } from './random.ts';
import { reordered } from './reordered.ts';
import { asRow, emptyTally, isSamePlace, tryQuote } from './tally.ts';
import type { BenchText } from './written-resolutions.ts';

const noiseShares = [0.01, 0.02, 0.05, 0.1, 0.2];

/** Searches for one quote of each kind from every paragraph, after one change to the texts. */
function measure(
  texts: readonly BenchText[],
  seed: number,
  change: (text: string, random: () => number) => Changed,
): Record<string, ReturnType<typeof asRow>> {
  const rows = quoteKinds.map((kind) => {
    const random = seededRandom(seed);
    const tally = emptyTally();
    for (const { text } of texts) {
      const changed = change(text, random);
      const pair = { from: readyText(text), to: readyText(changed.text) };
      for (const paragraph of paragraphSpans(text)) {
        const quote = quoteIn(paragraph, kind, random);
        tryQuote(tally, pair, quote, (found) => isSamePlace(changed.oldSpanOf(found), quote));
      }
    }
    return [kind, asRow(tally)] as const;
  });
  return Object.fromEntries(rows);
}

/** Prints what random damage and what editors' changes do to highlights. */
export function measureChanges(texts: readonly BenchText[], seed: number): void {
  for (const share of noiseShares) {
    console.log(`\n${100 * share} % of the characters deleted, inserted or replaced`);
    console.table(measure(texts, seed, (text, random) => withNoise(text, share, random)));
  }
  for (const [name, edit] of Object.entries({ ...edits, 'paragraphs in another order, renumbered': reordered })) {
    console.log(`\nEdited: ${name}`);
    console.table(measure(texts, seed, edit));
  }
}
