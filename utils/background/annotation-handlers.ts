import { subjectsOf } from '../annotations/annotation.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { tellEveryone } from '../messaging/channels/tell-tabs.ts';
import type { annotationRequests } from '../messaging/protocol/annotation-requests.ts';
import { changeAnnotation } from '../store/change-annotation.ts';
import { changeMany } from '../store/change-many.ts';
import * as drafts from '../store/draft-repository.ts';
import { importAnnotations } from '../store/import-annotations.ts';
import { annotation, annotationsOf, documentNotes, highlightsIn } from '../store/read-annotations.ts';
import { annotationPage, changesSince } from '../store/read-pages.ts';
import { saveAnnotation } from '../store/save-annotation.ts';
import { tagsUsed } from '../store/tags-used.ts';
import { moveToTrash, purge, trashTime } from '../store/trash-annotations.ts';
import { undoBatchPart } from '../store/undo-batch.ts';
import { undoableBatches } from '../store/undoable-batches.ts';
import { storageState } from './storage-state.ts';
import { emptyTrashAndTell, tidyStore } from './tidy-store.ts';

/** What the background does with each question to the store: writes, tells every tab and surface, answers. */
export const annotationHandlers: Pick<Handlers, keyof typeof annotationRequests> = {
  annotationsOf: (document) => annotationsOf(document),
  highlightsIn: ({ symbols }) => highlightsIn(symbols),
  annotation: ({ id }) => annotation(id),
  documentNotes: ({ subjects }) => documentNotes(subjects),
  annotationPage: ({ count, before }) => annotationPage(count, before),
  changesSince: ({ stamp, count }) => changesSince(stamp, count),

  async saveAnnotation({ annotation: made }, { context }) {
    const kept = await saveAnnotation(made);
    void tellEveryone(subjectsOf([kept]), context);
    return kept;
  },
  async changeAnnotation({ id, change, noteBefore }) {
    const changed = await changeAnnotation(id, change, noteBefore);
    void tellEveryone(subjectsOf([changed]));
    return changed;
  },
  async changeMark({ id, change }, { context }) {
    const changed = await changeAnnotation(id, change);
    void tellEveryone(subjectsOf([changed]), context);
    return changed;
  },
  tagsUsed: () => tagsUsed(),
  async trashAnnotations({ ids }) {
    void tellEveryone(subjectsOf(await moveToTrash(ids, true)));
    void tidyStore();
    return {};
  },
  async restoreAnnotations({ ids }) {
    void tellEveryone(subjectsOf(await moveToTrash(ids, false)));
    return {};
  },
  async purgeAnnotations({ ids }) {
    void tellEveryone(subjectsOf(await purge(ids)));
    return {};
  },
  emptyTrash: ({ all }) => emptyTrashAndTell(all ? Number.POSITIVE_INFINITY : Date.now() - trashTime),

  async changeMany({ ids, change, ...name }) {
    const { counts, subjects } = await changeMany(name, ids, change);
    void tellEveryone(subjects);
    return counts;
  },
  async importAnnotations({ items, ...name }) {
    const { counts, subjects } = await importAnnotations(name, items);
    void tellEveryone(subjects);
    return counts;
  },
  async undoBatch({ batch }) {
    const { subjects, ...answer } = await undoBatchPart(batch);
    void tellEveryone(subjects);
    return answer;
  },
  undoableBatches: () => undoableBatches(),
  storageState: () => storageState(),

  draft: ({ key }) => drafts.draft(key),
  async saveDraft({ draft }) {
    await drafts.saveDraft(draft);
    return {};
  },
  async discardDraft(draft) {
    await drafts.discardDraft(draft);
    return {};
  },
};
