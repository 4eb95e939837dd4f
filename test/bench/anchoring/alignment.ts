import type { FoldedText } from '../../../utils/anchoring/folding/folded-text.ts';
import type { Span } from '../../../utils/ground/span.ts';

/** Length of the runs of folded characters by which two forms of a text are aligned: those that each has only once. */
const gramLength = 20;

/** The offsets of the grams that occur only once in a text. */
function singleGrams(text: string): Map<string, number> {
  const places = new Map<string, number>();
  for (let offset = 0; offset + gramLength <= text.length; offset++) {
    const gram = text.slice(offset, offset + gramLength);
    places.set(gram, places.has(gram) ? -1 : offset);
  }
  return places;
}

/** Maps a stretch of a text's folded form to another form of the text. */
type Alignment = (span: Span) => Span;

/** Aligns two forms of a text by what each has only once: an offset moves like the nearest such stretch. */
export function align(from: FoldedText, to: FoldedText): Alignment {
  const there = singleGrams(to.text);
  const pairs = [...singleGrams(from.text)].flatMap(([gram, here]) => {
    const place = there.get(gram) ?? -1;
    return here >= 0 && place >= 0 ? [{ here, there: place }] : [];
  });
  const moved = (offset: number, inGram: number): number => {
    const distance = (here: number) => Math.abs(here + inGram - offset);
    const nearest = pairs.reduce(
      (best, pair) => (distance(pair.here) < distance(best.here) ? pair : best),
      pairs[0] ?? { here: 0, there: 0 },
    );
    return offset - nearest.here + nearest.there;
  };
  return ({ start, end }) => ({ start: moved(start, 0), end: moved(end, gramLength) });
}
