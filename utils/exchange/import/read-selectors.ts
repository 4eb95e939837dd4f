import { type Selector, selectorSchema } from '../../anchoring/selector.ts';
import { listOf, membersOf, stringIn } from './json-value.ts';

/** How deep selectors refined by selectors, and choices of selectors, are searched. */
const deepest = 8;

function readOne(value: unknown): Selector | undefined {
  const members = membersOf(value);
  const type = stringIn(members.get('type') ?? members.get('@type'));
  const candidate =
    type === 'TextQuoteSelector'
      ? {
          type,
          exact: members.get('exact'),
          prefix: stringIn(members.get('prefix')) ?? '',
          suffix: stringIn(members.get('suffix')) ?? '',
        }
      : type === 'TextPositionSelector'
        ? { type, start: members.get('start'), end: members.get('end') }
        : { type, conformsTo: members.get('conformsTo'), value: members.get('value') };
  const parsed = selectorSchema.safeParse(candidate);
  return parsed.success ? parsed.data : undefined;
}

/**
 * The selectors of a target that this program understands, including those that refine others and those in a choice.
 * Others (XPath, pages of a PDF, an empty quotation, which would match everywhere) are left out.
 */
export function readSelectors(value: unknown): Selector[] {
  const selectors: Selector[] = [];
  let level = listOf(value);
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const selector of level) {
      const read = readOne(selector);
      if (read) selectors.push(read);
      const members = membersOf(selector);
      inner.push(...listOf(members.get('items')), ...listOf(members.get('refinedBy')));
    }
    level = inner;
  }
  return selectors;
}
