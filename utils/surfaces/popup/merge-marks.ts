import { type PageVerdict, pageVerdicts } from '../../anchoring/verdict.ts';
import type { Mark, PageState } from '../../messaging/protocol/page-state.ts';

/** The best first: an annotation that has a place in one frame is not lost because another frame has none. */
const ranks: readonly PageVerdict[] = pageVerdicts;

/** What became of each annotation in the frame that has the best place for it, in the order of the frames. */
export function mergeMarks(states: readonly PageState[]): Mark[] {
  const best = new Map<string, Mark>();
  for (const mark of states.flatMap(({ marks }) => marks)) {
    const known = best.get(mark.id);
    if (!known || ranks.indexOf(mark.verdict) < ranks.indexOf(known.verdict)) best.set(mark.id, mark);
  }
  return [...best.values()];
}
