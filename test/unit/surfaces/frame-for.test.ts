import { expect, test } from 'vitest';
import type { Mark, PageState } from '../../../utils/messaging/protocol/page-state.ts';
import { framesFor } from '../../../utils/surfaces/popup/frame-for.ts';

const mark = (verdict: Mark['verdict']): Mark => ({ id: 'x', verdict, changed: [] });
const frame = (name: string, state: Partial<PageState>): PageState => ({
  frame: name,
  top: false,
  document: { address: 'https://un.org/frame' },
  references: [],
  marks: [],
  unshown: [],
  hasSelection: false,
  ...state,
});
const states = [
  frame('lost', { marks: [mark('orphaned')], hasSelection: true }),
  frame('found', { marks: [mark('fuzzy')], references: [{ symbol: 'A/RES/65/230', count: 1 }], unshown: ['z'] }),
  frame('claiming', { unshown: ['z'] }),
];

test.each([
  [{ type: 'goToAnnotation', id: 'x' }, ['found']],
  [{ type: 'goToAnnotation', id: 'y' }, []],
  [{ type: 'goToReference', symbol: 'A/RES/65/230' }, ['found']],
  [{ type: 'goToReference', symbol: 'A/RES/65/231' }, []],
  [{ type: 'placeHere', id: 'x' }, ['lost']],
  [{ type: 'placeHere', id: 'y' }, []],
  [{ type: 'showMarks' }, ['found', 'claiming']],
] as const)('%j is for the frames %j', (wish, names) => {
  expect(framesFor(wish, states).map((state) => state.frame)).toEqual(names);
});
