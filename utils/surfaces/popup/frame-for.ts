import type { PageWish } from '../../messaging/protocol/page-channel.ts';
import type { PageState } from '../../messaging/protocol/page-state.ts';
import { mergeMarks } from './merge-marks.ts';

/** A wish that is sent to whichever frame of a tab can fulfil it. */
export type FollowerWish = Extract<PageWish, { type: 'goToReference' | 'goToAnnotation' | 'placeHere' | 'showMarks' }>;

/** The frames of a tab that fulfil a wish: the first that can, or every one that has something to show. */
export function framesFor(wish: FollowerWish, states: readonly PageState[]): PageState[] {
  if (wish.type === 'showMarks') return states.filter(({ unshown }) => unshown.length > 0);
  const frame = frameFor(wish, states);
  return frame ? [frame] : [];
}

function frameFor(
  wish: Exclude<FollowerWish, { type: 'showMarks' }>,
  states: readonly PageState[],
): PageState | undefined {
  switch (wish.type) {
    case 'goToReference':
      return states.find(({ references }) => references.some(({ symbol }) => symbol === wish.symbol));
    case 'goToAnnotation': {
      const best = mergeMarks(states).find(({ id }) => id === wish.id);
      return states.find(({ marks }) => marks.some(({ id, verdict }) => id === wish.id && verdict === best?.verdict));
    }
    case 'placeHere':
      return states.find(({ hasSelection, marks }) => hasSelection && marks.some(({ id }) => id === wish.id));
  }
}
