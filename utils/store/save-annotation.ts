import type { Annotation, NewAnnotation } from '../annotations/annotation.ts';
import { Failure } from '../ground/failure.ts';
import { write } from './writing.ts';

function isSame(stored: Annotation, sent: NewAnnotation): boolean {
  return (
    stored.created === sent.created && stored.note === sent.note && stored.document.address === sent.document.address
  );
}

/**
 * Saves a new annotation; resolves after the transaction is committed. If it is stored already, because its
 * acknowledgement was lost and it was sent again, it is left as it is.
 * @throws Failure `conflict` if another annotation has its identifier
 */
export function saveAnnotation(annotation: NewAnnotation): Promise<Annotation> {
  return write(async (writing) => {
    const stored = await writing.find(annotation.id);
    if (!stored) return writing.put(annotation);
    if (!isSame(stored, annotation)) throw new Failure('conflict');
    return stored;
  });
}
