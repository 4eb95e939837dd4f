import { readyText } from '../../../utils/anchoring/ready-text.ts';
import { chanceFrom } from './chance.ts';
import type { Changed } from './changed-text.ts';
import { edits } from './editorial-edits.ts';
import { withNoise } from './noise.ts';
import { paragraphSpans, quoteIn, quoteKinds } from './quotes.ts';
import { reordered } from './reordered.ts';
import { asRow, emptyTally, isSamePlace, tryQuote } from './tally.ts';
import type { BenchText } from './written-resolutions.ts';

const noiseShares = [0.01, 0.02, 0.05, 0.1, 0.2];

/** Looks for one quote of each kind out of every paragraph, after one change of the texts. */
function measure(
  texts: readonly BenchText[],
  seed: number,
  change: (text: string, chance: () => number) => Changed,
): Record<string, ReturnType<typeof asRow>> {
  const rows = quoteKinds.map((kind) => {
    const chance = chanceFrom(seed);
    const tally = emptyTally();
    for (const { text } of texts) {
      const changed = change(text, chance);
      const pair = { from: readyText(text), to: readyText(changed.text) };
      for (const paragraph of paragraphSpans(text)) {
        const quote = quoteIn(paragraph, kind, chance);
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
    console.log(`\n${100 * share} % of the characters taken out, put in or made others`);
    console.table(measure(texts, seed, (text, chance) => withNoise(text, share, chance)));
  }
  for (const [name, edit] of Object.entries({ ...edits, 'paragraphs in another order, renumbered': reordered })) {
    console.log(`\nEdited: ${name}`);
    console.table(measure(texts, seed, edit));
  }
}
