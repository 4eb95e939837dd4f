import type { Annotation, NewAnnotation } from '../../../utils/annotations/annotation.ts';
import { ask } from '../../../utils/messaging/channels/ask.ts';

/** A note on a document, as a surface would save it. */
export function madeNote(id: string, note: string, symbol = 'A/RES/65/230'): NewAnnotation {
  const document = { symbol, address: `https://docs.un.org/en/${symbol}` };
  return { id, document, selectors: [], note, tags: [], created: 1, modified: 1 };
}

/** A highlight, as a page would save it. */
export function madeHighlight(id: string, exact: string, others: Partial<NewAnnotation> = {}): NewAnnotation {
  const selectors = [{ type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' }];
  const document = { address: 'https://un.org/sample' };
  return { id, document, selectors, colour: 'yellow', tags: [], created: 1, modified: 1, ...others };
}

/** Everything stored, newest first, trash included, read page by page as the library does. */
export async function everything(count = 500): Promise<Annotation[]> {
  const all: Annotation[] = [];
  let before: string | undefined;
  do {
    const { annotations, next } = await ask('annotationPage', { count, ...(before !== undefined && { before }) });
    all.push(...annotations);
    before = next;
  } while (before !== undefined);
  return all;
}

/** Annotations without their stamps, which every change renews. */
export const withoutStamps = (annotations: readonly Annotation[]): NewAnnotation[] =>
  annotations.map(({ stamp: _, ...others }) => others);

/** Undoes all parts of a batch, as the library does. */
export async function undoAll(batch: string): Promise<{ undone: number; passedOver: number }> {
  const sum = { undone: 0, passedOver: 0 };
  for (let left = 1; left > 0; ) {
    const answer = await ask('undoBatch', { batch });
    sum.undone += answer.undone;
    sum.passedOver += answer.passedOver;
    left = answer.left;
  }
  return sum;
}
