import type { ImportContext } from './foreign-annotation.ts';
import { type ImportedAnnotation, importedAnnotationSchema, Refusal } from './imported-annotation.ts';
import { membersOf } from './json-value.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { readWebAnnotation } from './read-web-annotation.ts';

function parsed(text: string): ReadonlyMap<string, unknown> {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    throw new Refusal('not JSON');
  }
}

/** Validates an annotation. @throws Refusal if it is damaged, or has neither a place nor a note */
function checked(candidate: object): ImportedAnnotation {
  const { success, data, error } = importedAnnotationSchema.safeParse(candidate);
  if (success) return data;
  const [issue] = error.issues;
  throw issue && issue.path.length > 0 ? new Refusal('damaged', issue.path.join('.')) : new Refusal('nothing to keep');
}

/**
 * The annotations in one record of a file: our own, those of any program that writes the W3C's model, or Hypothesis's.
 * @param text JSON
 * @throws Refusal if there are none
 */
export async function readRecord(text: string, context: ImportContext): Promise<ImportedAnnotation[]> {
  const members = parsed(text);
  if (members.has('target') && !(members.has('uri') && members.get('type') !== 'Annotation')) {
    return (await readWebAnnotation(members, context)).map(checked);
  }
  if (typeof members.get('uri') === 'string' && members.get('uri') !== '') {
    return [checked(await readHypothesis(members, context))];
  }
  throw new Refusal(members.has('body') || members.has('text') ? 'no document' : 'not an annotation');
}
