import { DamagedNotice } from '../../components/library/damaged-notice.tsx';
import { ProgressLine } from '../../components/library/progress-line.tsx';
import { FailureMessage } from '../../components/shared/failure-message.tsx';
import { StorageWarning } from '../../components/shared/storage-warning.tsx';
import type { FailureKind } from '../../utils/ground/failure.ts';
import type { DamagedRecords } from '../../utils/surfaces/library/use-damaged-records.ts';
import type { Work } from '../../utils/surfaces/library/use-work.ts';
import { useStorageWarning } from '../../utils/surfaces/notes/use-storage-warning.ts';

interface LibraryNoticesProps {
  damaged: DamagedRecords;
  work: Pick<Work, 'progress' | 'failure' | 'cancel'>;
  /** How reading the library failed. */
  failure: FailureKind | undefined;
  onRetry(): void;
}

/** What the reader has to know: storage at risk, unreadable records, failures, work in progress. */
export function LibraryNotices({ damaged, work, failure, onRetry }: LibraryNoticesProps) {
  return (
    <>
      <StorageWarning kind={useStorageWarning()} />
      <DamagedNotice count={damaged.count} isBusy={work.progress !== undefined} onSave={damaged.save} />
      {failure && <FailureMessage kind={failure} onRetry={onRetry} />}
      {work.failure && <FailureMessage kind={work.failure} />}
      <ProgressLine progress={work.progress} onCancel={work.cancel} />
    </>
  );
}
