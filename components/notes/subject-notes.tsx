import type { FailureKind } from '../../utils/ground/failure.ts';
import { FailureMessage } from '../shared/failure-message.tsx';
import { NoteList, type NoteListProps } from './note-list.tsx';

interface SubjectNotesProps extends NoteListProps {
  failure: FailureKind | undefined;
  onRetry(): void;
}

/** The notes on a subject, and how loading or saving them failed. */
export function SubjectNotes({ failure, onRetry, ...list }: SubjectNotesProps) {
  return (
    <>
      {failure && <FailureMessage kind={failure} onRetry={onRetry} />}
      <NoteList {...list} />
    </>
  );
}
