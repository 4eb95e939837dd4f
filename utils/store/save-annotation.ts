import type { Annotation, NewAnnotation } from '../annotations/annotation.ts';
import { Failure } from '../ground/failure.ts';
import { write } from './writing.ts';

function isSame(there: Annotation, kept: NewAnnotation): boolean {
  return there.created === kept.created && there.note === kept.note && there.document.address === kept.document.address;
}

/**
 * Keeps a new annotation; returns after the transaction is committed. One that is there already, as when its
 * acknowledgement was lost and it is sent again, is left as it is.
 * @throws Failure `conflict` where another has its identifier
 */
export function saveAnnotation(kept: NewAnnotation): Promise<Annotation> {
  return write(async (writing) => {
    const there = await writing.find(kept.id);
    if (!there) return writing.put(kept);
    if (!isSame(there, kept)) throw new Failure('conflict');
    return there;
  });
}
