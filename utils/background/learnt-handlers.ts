import { learntSubject, learntSummaries } from '../learnt/learnt-summary.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { notifySurfaces } from '../messaging/channels/notify.ts';
import { bringLearntBack, dropForgotten, forgetLearnt } from '../store/learnt/forget-learnt.ts';
import { allLearnt, saveLearnt } from '../store/learnt/learnt-store.ts';
import { clearDescriptionCache } from './describe-symbols.ts';
import { mayLearnFrom } from './may-learn-from.ts';

type Names = 'learn' | 'learnt' | 'forgetLearnt' | 'bringLearntBack' | 'dropForgotten';

/** Once a change is committed, clears what was cached before it, and notifies the surfaces. */
async function afterChange(change: Promise<void>): Promise<Record<string, never>> {
  await change;
  clearDescriptionCache();
  void notifySurfaces([learntSubject]);
  return {};
}

/** How the background answers questions about what was learnt from reading. */
export const learntHandlers: Pick<Handlers, Names> = {
  learn: async ({ document }, sender) =>
    mayLearnFrom(sender) ? afterChange(saveLearnt({ ...document, learnt: Date.now() })) : {},
  learnt: async () => learntSummaries(await allLearnt()),
  forgetLearnt: ({ readIn }) => afterChange(forgetLearnt(readIn)),
  bringLearntBack: () => afterChange(bringLearntBack()),
  async dropForgotten() {
    await dropForgotten();
    return {};
  },
};
