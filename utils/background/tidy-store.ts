import { subjectsOf } from '../annotations/annotation.ts';
import { report } from '../ground/report.ts';
import { tellEveryone } from '../messaging/channels/tell-tabs.ts';
import { emptyTrash, trashTime } from '../store/trash-annotations.ts';
import { forgetOldBatches } from '../store/undo-batch.ts';

/**
 * Takes out for good what was put into the trash before a moment, a few hundred at once.
 * @param before milliseconds since 1970, UTC
 * @returns how many are left to go
 * @throws Failure
 */
export async function emptyTrashAndTell(before: number): Promise<{ left: number }> {
  const { gone, left } = await emptyTrash(before);
  if (gone.length > 0) void tellEveryone(subjectsOf(gone));
  return { left };
}

/** Takes out what has been in the trash for 30 days, and forgets old batches. What fails now is done the next time. */
export async function tidyStore(): Promise<void> {
  try {
    await emptyTrashAndTell(Date.now() - trashTime);
    await forgetOldBatches();
  } catch (thrown) {
    report('Recalling could not tidy its store', thrown);
  }
}
