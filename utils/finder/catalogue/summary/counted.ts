import { cached } from './cached.ts';
import { fillSegments, type SegmentValue, type SummarySegment } from './segments.ts';
import type { Counted, SummaryWords } from './words/summary-words.ts';

const plurals = cached((locale) => new Intl.PluralRules(locale));
const numbers = cached((locale) => new Intl.NumberFormat(locale));

type Values = Readonly<Record<string, SegmentValue>>;

/** The plural form for a number, with the number filled in as `{count}`, and other values. */
export function countedSegments(
  forms: Counted,
  count: number,
  { locale }: SummaryWords,
  values: Values = {},
): SummarySegment[] {
  const form = forms[plurals(locale).select(count)] ?? forms.other;
  return fillSegments(form, { ...values, count: numbers(locale).format(count) });
}

/** A template with its values filled in, as one text. */
export const plain = (template: string, values: Values): string => joined(fillSegments(template, values));

/** The plural form for a number, as one text. */
export const counted = (forms: Counted, count: number, words: SummaryWords): string =>
  joined(countedSegments(forms, count, words));

const joined = (segments: readonly SummarySegment[]): string => segments.map(({ text }) => text).join('');
