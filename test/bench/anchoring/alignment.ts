import type { FoldedText } from '../../../utils/anchoring/folded-text.ts';
import type { Span } from '../../../utils/references/reference.ts';

/** Folded characters that stand only once in each of two forms of a text, and so say which place is which. */
const gramLength = 20;

/** Where the grams stand that a text has only once. */
function singleGrams(text: string): Map<string, number> {
  const places = new Map<string, number>();
  for (let offset = 0; offset + gramLength <= text.length; offset++) {
    const gram = text.slice(offset, offset + gramLength);
    places.set(gram, places.has(gram) ? -1 : offset);
  }
  return places;
}

/** Which stretch of another form of a text a stretch of its folded form is. */
export type Alignment = (span: Span) => Span;

/** Aligns two forms of a text by what each has only once; what lies between is taken from both sides. */
export function align(from: FoldedText, to: FoldedText): Alignment {
  const there = singleGrams(to.text);
  const pairs = [...singleGrams(from.text)].flatMap(([gram, here]) => {
    const place = there.get(gram) ?? -1;
    return here >= 0 && place >= 0 ? [{ here, there: place }] : [];
  });
  return ({ start, end }) => {
    const before = pairs.findLast(({ here }) => here <= start) ?? { here: 0, there: 0 };
    const after = pairs.find(({ here }) => here + gramLength >= end) ?? {
      here: from.text.length,
      there: to.text.length,
    };
    return { start: start - before.here + before.there, end: end - after.here + after.there };
  };
}
