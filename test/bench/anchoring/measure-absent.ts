import { anchorInPage } from '../../../utils/anchoring/anchor-in-page.ts';
import { describe } from '../../../utils/anchoring/describe.ts';
import { foldWithOffsets } from '../../../utils/anchoring/folding/folded-text.ts';
import { type ReadyText, readyText } from '../../../utils/anchoring/ready-text.ts';
import type { DocumentIdentity } from '../../../utils/documents/document-identity.ts';
import type { Span } from '../../../utils/ground/span.ts';
import { paragraphSpans, quoteIn, quoteKinds } from './quotes.ts';
import { seededRandom } from './random.ts';
import { asRow, emptyTally, type Tally, tryQuote } from './tally.ts';
import { nearestTwins } from './twins.ts';
import type { BenchText } from './written-resolutions.ts';

/** True if a text has the words of a quote after all, so that finding them would not be wrong. */
function stillHas({ folded }: ReadyText, quoted: string): boolean {
  return folded.text.includes(foldWithOffsets(quoted).text);
}

function without(text: string, { start, end }: Span): string {
  return text.slice(0, start) + text.slice(end).replace(/^\s+/, '');
}

function tallies(measure: (kind: (typeof quoteKinds)[number], tally: Tally) => void): void {
  const rows = quoteKinds.map((kind) => {
    const tally = emptyTally();
    measure(kind, tally);
    return [kind, asRow(tally)] as const;
  });
  console.table(Object.fromEntries(rows));
}

/**
 * Prints how often a quote whose paragraph was deleted is placed somewhere else. Words that still occur don't count.
 */
export function measureDeleted(texts: readonly BenchText[], seed: number): void {
  console.log('\nThe paragraph was deleted: any place is wrong');
  tallies((kind, tally) => {
    const random = seededRandom(seed);
    for (const { text } of texts) {
      const from = readyText(text);
      for (const paragraph of paragraphSpans(text)) {
        const quote = quoteIn(paragraph, kind, random);
        const to = readyText(without(text, paragraph));
        if (!stillHas(to, text.slice(quote.start, quote.end))) tryQuote(tally, { from, to }, quote, () => false);
      }
    }
  });
}

/** How many annotations of one resolution are shown on the page of its twin, both known by their symbols. */
function shownInTwin(
  from: ReadyText,
  to: ReadyText,
  names: readonly [string, string],
  quotes: readonly Span[],
): number {
  const documentOf = (symbol: string): DocumentIdentity => ({
    symbol,
    language: 'en',
    address: `docs.un.org/${symbol}`,
  });
  return quotes.filter((quote) => {
    const annotation = { id: 'bench', tags: [], created: 0, modified: 0, stamp: 'bench' };
    const made = { ...annotation, document: documentOf(names[0]), selectors: describe(from, quote) };
    return anchorInPage(to, documentOf(names[1]), made).verdict !== 'elsewhere';
  }).length;
}

/** Prints how often a quote is placed in the resolution most like its own, in which it does not occur. */
export function measureTwins(texts: readonly BenchText[], seed: number): void {
  const twins = nearestTwins(texts);
  const ready = new Map(texts.map(({ name, text }) => [name, readyText(text)]));
  let shown = 0;
  let tried = 0;
  console.log('\nIn the resolution most like its own, by the words alone: any place is wrong');
  tallies((kind, tally) => {
    const random = seededRandom(seed);
    for (const { name, text } of texts) {
      const twin = twins.get(name);
      const [from, to] = [ready.get(name), twin && ready.get(twin)];
      if (!twin || !from || !to) continue;
      const quotes = paragraphSpans(text)
        .map((paragraph) => quoteIn(paragraph, kind, random))
        .filter(({ start, end }) => !stillHas(to, text.slice(start, end)));
      for (const quote of quotes) tryQuote(tally, { from, to }, quote, () => false);
      shown += shownInTwin(from, to, [name, twin], quotes);
      tried += quotes.length;
    }
  });
  console.log(`The symbol known, as on every page that says which document it is: ${shown} of ${tried} placed`);
}
