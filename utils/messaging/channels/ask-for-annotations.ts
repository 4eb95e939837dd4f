import type { Annotation } from '../../annotations/annotation.ts';
import { isFull } from '../../annotations/annotation-size.ts';
import type { Question } from '../protocol/requests.ts';
import { ask } from './ask.ts';

/** Questions answered with annotations, as many as fit one message. */
type ListName = 'annotationsOf' | 'highlightsIn' | 'documentNotes' | 'annotationsById';

/** Asks for all annotations, in as many messages as they need. @throws Failure */
export async function askForAnnotations<Name extends ListName>(
  name: Name,
  question: Question<Name>,
): Promise<Annotation[]> {
  const all: Annotation[] = [];
  for (let after: string | undefined, isWhole = false; !isWhole; ) {
    const part: Annotation[] = await ask(name, { ...question, ...(after !== undefined && { after }) });
    all.push(...part);
    after = part.at(-1)?.id;
    isWhole = !isFull(part);
  }
  return all;
}
