import { subjectsOf } from '../annotations/annotation.ts';
import { report } from '../ground/report.ts';
import { notifyEveryone } from '../messaging/channels/notify.ts';
import { isTimePlausible } from '../store/is-time-plausible.ts';
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

/**
 * Deletes what has been in the trash for 30 days, and forgets old batches. While the clock can't be believed, nothing
 * is deleted for its age. What fails is done the next time.
 */
export async function tidyStore(): Promise<void> {
  try {
    const now = Date.now();
    const isPlausible = await isTimePlausible(now);
    if (isPlausible) await emptyTrashAndNotify(now - trashTime);
    await forgetOldBatches(isPlausible ? now : 0);
  } catch (thrown) {
    report('Recalling could not tidy its store', thrown);
  }
}
