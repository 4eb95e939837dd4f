import { firstInMessage } from '../annotations/annotation-size.ts';
import { firstThatFit } from '../ground/first-that-fit.ts';
import { shownTitle } from '../learnt/shown-title.ts';
import { withLearnt } from '../learnt/with-learnt.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { type libraryRequests, mostDamaged, mostVerdicts } from '../messaging/protocol/library-requests.ts';
import { damagedRecords } from '../store/damaged-records.ts';
import { annotationsById } from '../store/read-annotations.ts';
import { lastVerdicts, saveVerdicts } from '../store/verdict-repository.ts';
import { bundledCatalogue } from './bundled-catalogue.ts';
import { learntForGaps } from './learnt-for-gaps.ts';

/** Characters of damaged records in one answer. */
const mostDamagedCharacters = 4_000_000;

/** How the background answers the library's questions, and the reports that pages send for it. */
export const libraryHandlers: Pick<Handlers, keyof typeof libraryRequests> = {
  async annotationsById({ ids, after }) {
    return firstInMessage(await annotationsById(after === undefined ? ids : ids.slice(ids.indexOf(after) + 1)));
  },
  async titles({ symbols, language }) {
    const resolved = await bundledCatalogue.resolve(symbols, language);
    const learnt = await learntForGaps(resolved);
    return resolved.map((known) => shownTitle(withLearnt(known, learnt), [language])?.title ?? null);
  },
  async reportVerdicts({ verdicts }, { tab }) {
    // They would say which documents were read in a private window.
    if (tab?.incognito !== true) await saveVerdicts(verdicts);
    return {};
  },
  async damagedRecords({ after }) {
    const records = await damagedRecords(mostDamaged, after);
    return firstThatFit(records, mostDamagedCharacters, (record) => JSON.stringify(record).length);
  },
  verdicts: ({ after }) => lastVerdicts(mostVerdicts, after),
};
