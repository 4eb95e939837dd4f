import { type Annotation, subjectsOf } from '../annotations/annotation.ts';
import { firstInMessage } from '../annotations/annotation-size.ts';
import type { Handlers } from '../messaging/channels/answer.ts';
import { notifyEveryone } from '../messaging/channels/notify.ts';
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
import { emptyTrashAndNotify, tidyStore } from './tidy-store.ts';

/** The annotations after an identifier, in the order of identifiers, as far as they fit one message. */
const rest = (annotations: readonly Annotation[], after = ''): Annotation[] =>
  firstInMessage(annotations.filter(({ id }) => id > after));

/** How the background answers questions to the store. After a write it notifies every tab and surface. */
export const annotationHandlers: Pick<Handlers, keyof typeof annotationRequests> = {
  annotationsOf: async ({ after, ...document }) => rest(await annotationsOf(document), after),
  highlightsIn: async ({ symbols, after }) => rest(await highlightsIn(symbols), after),
  annotation: ({ id }) => annotation(id),
  documentNotes: async ({ subjects, after }) => rest(await documentNotes(subjects), after),
  annotationPage: ({ count, before }) => annotationPage(count, before),
  changesSince: ({ stamp, count }) => changesSince(stamp, count),

  async saveAnnotation({ annotation: made }, { context }) {
    const saved = await saveAnnotation(made);
    void notifyEveryone(subjectsOf([saved]), context);
    return saved;
  },
  async changeAnnotation({ id, change, noteBefore }) {
    const changed = await changeAnnotation(id, change, noteBefore);
    void notifyEveryone(subjectsOf([changed]));
    return changed;
  },
  async changeMark({ id, change }, { context }) {
    const changed = await changeAnnotation(id, change);
    void notifyEveryone(subjectsOf([changed]), context);
    return changed;
  },
  tagsUsed: () => tagsUsed(),
  async trashAnnotations({ ids }) {
    void notifyEveryone(subjectsOf(await moveToTrash(ids, true)));
    void tidyStore();
    return {};
  },
  async restoreAnnotations({ ids }) {
    void notifyEveryone(subjectsOf(await moveToTrash(ids, false)));
    return {};
  },
  async purgeAnnotations({ ids }) {
    void notifyEveryone(subjectsOf(await purge(ids)));
    return {};
  },
  emptyTrash: ({ all }) => emptyTrashAndNotify(all ? Number.POSITIVE_INFINITY : Date.now() - trashTime),

  async changeMany({ ids, change, ...name }) {
    const { counts, subjects } = await changeMany(name, ids, change);
    void notifyEveryone(subjects);
    return counts;
  },
  async importAnnotations({ items, ...name }) {
    const { counts, subjects } = await importAnnotations(name, items);
    void notifyEveryone(subjects);
    return counts;
  },
  async undoBatch({ batch }) {
    const { subjects, ...answer } = await undoBatchPart(batch);
    void notifyEveryone(subjects);
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
