import type { Selector } from '../annotations/annotation.ts';
import type { Span } from '../references/reference.ts';
import { occurrencesOf } from './occurrences.ts';

/** Where a selector's place is, and how sure that is. */
export type Anchored =
  | { verdict: 'exact'; span: Span }
  /** The words stand in several places, and the context does not decide. */
  | { verdict: 'ambiguous'; spans: Span[] }
  | { verdict: 'orphaned' };

type Quote = Extract<Selector, { type: 'TextQuoteSelector' }>;

/** How many characters two texts have in common at their ends. */
function commonEnd(a: string, b: string): number {
  let common = 0;
  while (common < a.length && common < b.length && a[a.length - 1 - common] === b[b.length - 1 - common]) common++;
  return common;
}

/** How many characters two texts have in common at their beginnings. */
function commonBeginning(a: string, b: string): number {
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return common;
}

/** How much of a quote's context stands around a place, 0 to 1 for each side; a side without context counts as 1. */
function contextAround(
  text: string,
  place: number,
  { exact, prefix, suffix }: Quote,
): { before: number; after: number } {
  const end = place + exact.length;
  const before = commonEnd(text.slice(Math.max(0, place - prefix.length), place), prefix);
  const after = commonBeginning(text.slice(end, end + suffix.length), suffix);
  return {
    before: prefix === '' ? 1 : before / prefix.length,
    after: suffix === '' ? 1 : after / suffix.length,
  };
}

/**
 * Finds again what `describe` described. The words must stand there unchanged. Of several such places the one with the
 * whole context is taken, at the old offset if need be; the only place is taken if half of the context on one side is
 * still there.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchored {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (!quote) return { verdict: 'orphaned' };
  const spanAt = (start: number): Span => ({ start, end: start + quote.exact.length });

  const places = occurrencesOf(text, quote.exact);
  const whole = places.filter((place) => {
    const { before, after } = contextAround(text, place, quote);
    return before === 1 && after === 1;
  });
  const known = whole.find((place) => place === position?.start) ?? (whole.length === 1 ? whole[0] : undefined);
  if (known !== undefined) return { verdict: 'exact', span: spanAt(known) };
  if (whole.length > 1) return { verdict: 'ambiguous', spans: whole.map(spanAt) };

  const [only, ...others] = places.filter((place) => {
    const { before, after } = contextAround(text, place, quote);
    return before >= 0.5 || after >= 0.5;
  });
  if (only === undefined) return { verdict: 'orphaned' };
  if (others.length > 0) return { verdict: 'ambiguous', spans: [only, ...others].map(spanAt) };
  return { verdict: 'exact', span: spanAt(only) };
}
