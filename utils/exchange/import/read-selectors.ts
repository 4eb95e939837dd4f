import { type Selector, selectorSchema } from '../../anchoring/selector.ts';
import { listOf, membersOf, namesIn, numberIn, textIn } from './json-value.ts';
import type { Loss } from './loss.ts';

/** How deep selectors refined by selectors, and choices of selectors, are searched. */
const deepest = 8;

function readOne(value: unknown): Selector | undefined {
  const members = membersOf(value);
  const [type] = namesIn(members.get('type') ?? members.get('@type'));
  const candidate =
    type === 'TextQuoteSelector'
      ? {
          type,
          exact: textIn(members.get('exact')),
          prefix: textIn(members.get('prefix')) ?? '',
          suffix: textIn(members.get('suffix')) ?? '',
        }
      : type === 'TextPositionSelector'
        ? { type, start: numberIn(members.get('start')), end: numberIn(members.get('end')) }
        : { type, conformsTo: textIn(members.get('conformsTo')), value: textIn(members.get('value')) };
  const parsed = selectorSchema.safeParse(candidate);
  return parsed.success ? parsed.data : undefined;
}

/**
 * A range from the beginning of one selector to the beginning of another: two positions give a position. Of two
 * quotations, only the first says words that stand in the passage for certain.
 */
function readRange(start: readonly Selector[], end: readonly Selector[]): Selector[] {
  const range: Selector[] = start.filter(({ type }) => type === 'TextQuoteSelector').slice(0, 1);
  const first = start.find((selector) => selector.type === 'TextPositionSelector');
  const last = end.find((selector) => selector.type === 'TextPositionSelector');
  if (first && last && last.start > first.start) range.push({ ...first, end: last.start });
  return range;
}

/**
 * The selectors of a target that this program understands, including those that refine others and those in a choice or
 * at the ends of a range. Others (XPath, pages of a PDF, an empty quotation, which would match everywhere) are left out.
 * @param lost told of a place that can't be read, or only its beginning
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function readSelectors(value: unknown, lost: Set<Loss>): Selector[] {
  const selectors: Selector[] = [];
  const ranges: Selector[] = [];
  let level = listOf(value);
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const selector of level) {
      const read = readOne(selector);
      if (read) selectors.push(read);
      const members = membersOf(selector);
      inner.push(...listOf(members.get('items')), ...listOf(members.get('refinedBy')));
      ranges.push(...readRange(endOf(members, 'startSelector'), endOf(members, 'endSelector')));
    }
    level = inner;
  }
  // Other selectors of the same target describe the whole passage.
  const isWhole = selectors.some(({ type }) => type !== 'FragmentSelector');
  if (isWhole) return selectors;
  if (ranges.length > 0 && !ranges.some(({ type }) => type === 'TextPositionSelector')) lost.add('passage');
  else if (ranges.length === 0 && listOf(value).length > 0) lost.add('place');
  return [...ranges, ...selectors];
}

/** What is known of an end of a range. */
const endOf = (range: ReadonlyMap<string, unknown>, name: string): Selector[] =>
  listOf(range.get(name)).flatMap((selector) => {
    const refined = listOf(membersOf(selector).get('refinedBy'));
    return [selector, ...refined].flatMap((one) => readOne(one) ?? []);
  });
