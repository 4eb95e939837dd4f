import type { PageWish } from '../../messaging/protocol/page-channel.ts';
import type { PageState } from '../../messaging/protocol/page-state.ts';
import { mergeMarks } from './merge-marks.ts';

/** A wish that is sent to whichever frame of a tab can fulfil it. */
export type FollowerWish = Extract<PageWish, { type: 'goToReference' | 'goToAnnotation' | 'placeHere' }>;

/** The frame of a tab that can fulfil a wish. */
export function frameFor(wish: FollowerWish, states: readonly PageState[]): PageState | undefined {
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
