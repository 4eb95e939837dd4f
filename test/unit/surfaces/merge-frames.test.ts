import { expect, test } from 'vitest';
import type { PageState } from '../../../utils/messaging/page-state.ts';
import { mergeFrames } from '../../../utils/surfaces/merge-frames.ts';

const frame = (state: Partial<PageState>): PageState => ({
  frame: 'one',
  top: false,
  document: { address: 'https://un.org/frame' },
  references: [],
  placed: [],
  orphaned: [],
  ...state,
});

test('the top frame says which document it is; mentions in all frames count', () => {
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
  expect(merged.references).toEqual([
    { symbol: 'S/RES/1851(2008)', count: 1 },
    { symbol: 'A/RES/65/230', count: 3 },
  ]);
});

test('an annotation that one frame has a place for is not orphaned', () => {
  const merged = mergeFrames([frame({ orphaned: ['x', 'y'] }), frame({ placed: ['x'], orphaned: ['y'] })]);
  expect(merged.placed).toEqual(['x']);
  expect(merged.orphaned).toEqual(['y']);
});

test('no frames hold nothing', () => {
  expect(mergeFrames([])).toEqual({ document: undefined, references: [], placed: [], orphaned: [] });
});
