import type { Annotation } from '../../annotations/annotation.ts';
import { toWebAnnotation } from './to-web-annotation.ts';
import { context } from './vocabulary.ts';

/**
 * Annotations as a JSON-LD file: one page of a W3C annotation collection, a line for each annotation; in pieces, to be
 * written one after another.
 * @param exported milliseconds since 1970
 */
export async function* webAnnotationPage(
  annotations: AsyncIterable<Annotation> | Iterable<Annotation>,
  exported: number,
): AsyncGenerator<string> {
  const collection = `urn:recalling:export:${exported}`;
  const head = {
    '@context': context,
    id: `${collection}:page`,
    type: 'AnnotationPage',
    partOf: { id: collection, type: 'AnnotationCollection', created: new Date(exported).toISOString() },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`;
  let separator = '\n';
  for await (const annotation of annotations) {
    yield separator + JSON.stringify(toWebAnnotation(annotation));
    separator = ',\n';
  }
  yield '\n]}\n';
}
