import { mayHoldReference } from './characters/may-hold-reference.ts';
import type { Reference, TextContext } from './found/reference.ts';
import { theLexicon } from './lexicon.ts';
import { ReferenceCollector } from './reference-collector.ts';
import { lex } from './scan/lex.ts';
import { segmentEnds } from './scan/segments.ts';
import { adoptingBodyOf } from './whose/memory.ts';
import { ownSymbol } from './whose/own-symbol.ts';

/**
 * Finds every reference to a United Nations document in a text, in any mixture of the six official languages.
 * References come in the order of the text, with spans in UTF-16 code units. Takes linear time; never throws.
 */
export function findReferences(text: string, context: TextContext = {}): Reference[] {
  // The lexicon is not built for a text that has no use for it.
  if (!mayHoldReference(text)) return [];
  const lexicon = theLexicon();
  let collector: ReferenceCollector | undefined;
  let start = 0;
  for (const end of segmentEnds(text)) {
    const tokens = lex(text, lexicon, start, end);
    // A document prints its own symbol at its head, so only the first segment is asked.
    const document = context.document ?? (collector ? undefined : ownSymbol(text, tokens));
    collector ??= new ReferenceCollector(text, document === undefined ? undefined : adoptingBodyOf(document));
    collector.collect(tokens);
    // A token may extend beyond the cut.
    start = Math.max(end, tokens.at(-1)?.end ?? 0);
  }
  return (collector?.found ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
}
