import { cached } from './cached.ts';

/** A piece of a summary: plain text, or a symbol that can be opened. */
export interface SummarySegment {
  text: string;
  /** Canonical symbol that the text stands for. */
  symbol?: string;
}

/** What can be filled into a template. */
export type SegmentValue = string | number | readonly SummarySegment[];

/** A template with each `{name}` replaced by its value, as segments; names without a value are left out. */
export function fillSegments(template: string, values: Readonly<Record<string, SegmentValue>>): SummarySegment[] {
  const segments: SummarySegment[] = [];
  const add = (segment: SummarySegment) => {
    const last = segments.at(-1);
    if (segment.text === '') return;
    if (last && last.symbol === undefined && segment.symbol === undefined) last.text += segment.text;
    else segments.push({ ...segment });
  };
  for (const [index, piece] of template.split(/\{(\w+)\}/).entries()) {
    const value = index % 2 === 0 ? piece : ((Object.hasOwn(values, piece) ? values[piece] : undefined) ?? '');
    if (typeof value === 'string' || typeof value === 'number') add({ text: String(value) });
    else value.forEach(add);
  }
  return segments;
}

const listFormats = {
  conjunction: cached((locale) => new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' })),
  unit: cached((locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' })),
};

/**
 * Symbols as a list in a language, each a segment of its own: "A, B and C", or, within a longer list, "A, B, C".
 */
export function symbolList(
  symbols: readonly string[],
  locale: string,
  type: keyof typeof listFormats = 'conjunction',
): SummarySegment[] {
  const parts = listFormats[type](locale).formatToParts(symbols);
  return parts.map(({ type: part, value }) => (part === 'element' ? { text: value, symbol: value } : { text: value }));
}
