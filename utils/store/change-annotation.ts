import type { Annotation } from '../annotations/annotation.ts';
import { type Change, changed, isConflict } from '../annotations/change.ts';
import { Failure } from '../ground/failure.ts';
import { write } from './writing.ts';

/**
 * Changes an annotation; returns after the transaction is committed. Changes of colour and tags join what was changed
 * elsewhere meanwhile; a note does not go over another that its writer has not seen.
 * @param noteBefore the note as it was when the writing of the new one began
 * @throws Failure `missing` where there is none of that identifier, `conflict` where its note was changed meanwhile
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
