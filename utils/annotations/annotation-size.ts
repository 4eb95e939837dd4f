import { firstThatFit } from '../ground/first-that-fit.ts';
import type { NewAnnotation } from './annotation.ts';

/**
 * Characters of the annotations in one message. Chromium refuses messages of more than 64 MiB of JSON, in which a
 * character may take six bytes.
 */
const mostCharacters = 4_000_000;

/** The characters of an annotation's texts. */
export function sizeOf({ note = '', selectors, tags, document }: NewAnnotation): number {
  const texts = selectors.flatMap((selector) =>
    selector.type === 'TextQuoteSelector' ? [selector.exact, selector.prefix, selector.suffix] : [],
  );
  return [note, document.title ?? '', document.address, ...tags, ...texts].reduce((sum, text) => sum + text.length, 0);
}

/** The first annotations for one message, which the last of them fills. */
export const firstInMessage = <Kept extends NewAnnotation>(annotations: readonly Kept[]): Kept[] =>
  firstThatFit(annotations, mostCharacters, sizeOf);

/** Whether `firstInMessage` may have left out annotations after these. */
export const isFull = (annotations: readonly NewAnnotation[]): boolean =>
  annotations.reduce((sum, annotation) => sum + sizeOf(annotation), 0) > mostCharacters;
