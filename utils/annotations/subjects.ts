import type { NewAnnotation } from './annotation.ts';

/** The symbols and addresses that annotations belong to, each once. */
export function subjectsOf(annotations: readonly Pick<NewAnnotation, 'document'>[]): string[] {
  return [...new Set(annotations.flatMap(({ document: { symbol, address } }) => [symbol ?? address, address]))];
}
