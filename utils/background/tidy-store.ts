import { subjectsOf } from '../annotations/annotation.ts';
import { report } from '../ground/report.ts';
import { notifyEveryone } from '../messaging/channels/notify.ts';
import { emptyTrash, trashTime } from '../store/trash-annotations.ts';
import { forgetOldBatches } from '../store/undo-batch.ts';

/**
 * Deletes for good what was moved to the trash before a moment, a few hundred annotations per call.
 * @param before milliseconds since 1970, UTC
 * @returns how many are left to delete
 * @throws Failure
 */
export async function emptyTrashAndNotify(before: number): Promise<{ left: number }> {
  const { gone, left } = await emptyTrash(before);
  if (gone.length > 0) void notifyEveryone(subjectsOf(gone));
  return { left };
}

/** Deletes what has been in the trash for 30 days, and forgets old batches. What fails is done the next time. */
export async function tidyStore(): Promise<void> {
  try {
    await emptyTrashAndNotify(Date.now() - trashTime);
    await forgetOldBatches();
  } catch (thrown) {
    report('Recalling could not tidy its store', thrown);
  }
}
