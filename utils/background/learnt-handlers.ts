import { learntSubject, learntSummaries } from '../learnt/learnt-summary.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { tellSurfaces } from '../messaging/channels/tell-tabs.ts';
import { bringLearntBack, dropForgotten, forgetLearnt } from '../store/learnt/forget-learnt.ts';
import { allLearnt, saveLearnt } from '../store/learnt/learnt-store.ts';
import { dropDescriptions } from './describe-symbols.ts';
import { mayTeach } from './may-teach.ts';

type Names = 'teach' | 'learnt' | 'forgetLearnt' | 'bringLearntBack' | 'dropForgotten';

const told = async (change: Promise<void>) => {
  await change;
  dropDescriptions();
  void tellSurfaces([learntSubject]);
  return {};
};

/** What the background does with what reading teaches. */
export const learntHandlers: Pick<Handlers, Names> = {
  teach: async ({ document }, sender) =>
    mayTeach(sender) ? told(saveLearnt({ ...document, learnt: Date.now() })) : {},
  learnt: async () => learntSummaries(await allLearnt()),
  forgetLearnt: ({ readIn }) => told(forgetLearnt(readIn)),
  bringLearntBack: () => told(bringLearntBack()),
  async dropForgotten() {
    await dropForgotten();
    return {};
  },
};
