import type { Annotation } from '../annotations/annotation.ts';
import { type Change, changed, isConflict } from '../annotations/change.ts';
import { Failure } from '../ground/failure.ts';
import { write } from './writing.ts';

/**
 * Changes an annotation; resolves after the transaction is committed. Changes of colour and tags merge with what was
 * changed elsewhere in the meantime; a note does not overwrite another that its writer has not seen.
 * @param noteBefore the note as it was when the reader began to write
 * @throws Failure `missing` if there is no such annotation, `conflict` if its note was changed in the meantime
 */
export function changeAnnotation(id: string, change: Change, noteBefore?: string): Promise<Annotation> {
  return write(async (writing) => {
    const before = await writing.find(id);
    if (!before) throw new Failure('missing');
    if (isConflict(before, change, noteBefore)) throw new Failure('conflict');
    const after = changed(before, change, writing.now);
    return after === before ? before : writing.put(after);
  });
}
