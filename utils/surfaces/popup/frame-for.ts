import type { PageState, PopupWish } from '../../messaging/protocol/page-state.ts';
import { mergeMarks } from './merge-marks.ts';

/** A wish to any frame that can fulfil it. */
export type Wish = PopupWish extends infer One ? (One extends PopupWish ? Omit<One, 'frame'> : never) : never;

/** The frame of a tab that can fulfil a wish. */
export function frameFor(wish: Wish, states: readonly PageState[]): PageState | undefined {
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
