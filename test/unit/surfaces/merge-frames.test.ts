import { expect, test } from 'vitest';
import type { Mark, PageState } from '../../../utils/messaging/protocol/page-state.ts';
import { mergeFrames } from '../../../utils/surfaces/popup/merge-frames.ts';

const frame = (state: Partial<PageState>): PageState => ({
  frame: 'one',
  top: false,
  document: { address: 'https://un.org/frame' },
  references: [],
  marks: [],
  unshown: [],
  hasSelection: false,
  ...state,
});

test('the top frame determines the document; mentions in all frames count', () => {
  const merged = mergeFrames([
    frame({ references: [{ symbol: 'A/RES/65/230', count: 2 }] }),
    frame({
      top: true,
      document: { address: 'https://un.org/top' },
      references: [
        { symbol: 'S/RES/1851(2008)', count: 1 },
        { symbol: 'A/RES/65/230', count: 1 },
      ],
    }),
  ]);
  expect(merged.document).toEqual({ address: 'https://un.org/top' });
  expect(merged.documents).toEqual([{ address: 'https://un.org/top' }, { address: 'https://un.org/frame' }]);
  expect(merged.references).toEqual([
    { symbol: 'S/RES/1851(2008)', count: 1 },
    { symbol: 'A/RES/65/230', count: 3 },
  ]);
});

test('an annotation that one frame has a place for is not orphaned', () => {
  const mark = (id: string, verdict: Mark['verdict']): Mark => ({ id, verdict, changed: [] });
  const merged = mergeFrames([
    frame({ marks: [mark('x', 'orphaned'), mark('y', 'orphaned'), mark('z', 'fuzzy')] }),
    frame({ marks: [mark('x', 'exact'), mark('y', 'orphaned'), mark('z', 'ambiguous')], hasSelection: true }),
  ]);
  expect(merged.marks).toEqual([mark('x', 'exact'), mark('y', 'orphaned'), mark('z', 'fuzzy')]);
  expect(merged.hasSelection).toBe(true);
});

test('an annotation is not shown if no frame shows it', () => {
  const shown: Mark = { id: 'x', verdict: 'exact', changed: [] };
  const merged = mergeFrames([frame({ unshown: ['x', 'y'] }), frame({ marks: [shown], unshown: ['y', 'z'] })]);
  expect(merged.unshown).toEqual(['y', 'z']);
});

test('without frames the page is empty', () => {
  expect(mergeFrames([])).toEqual({
    document: undefined,
    documents: [],
    references: [],
    marks: [],
    unshown: [],
    hasSelection: false,
  });
});
