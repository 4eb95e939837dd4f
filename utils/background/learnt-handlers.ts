import { bringLearntBack, dropForgotten, forgetLearnt } from '../learnt/forget-learnt.ts';
import { allLearnt, keepLearnt } from '../learnt/learnt-store.ts';
import { learntSubject, learntSummaries } from '../learnt/learnt-summary.ts';
import type { Handlers } from '../messaging/answer.ts';
import { tellSurfaces } from '../messaging/tell-tabs.ts';
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
    mayTeach(sender) ? told(keepLearnt({ ...document, learnt: Date.now() })) : {},
  learnt: async () => learntSummaries(await allLearnt()),
  forgetLearnt: ({ readIn }) => told(forgetLearnt(readIn)),
  bringLearntBack: () => told(bringLearntBack()),
  async dropForgotten() {
    await dropForgotten();
    return {};
  },
};
