import type { ImportContext } from './foreign-annotation.ts';
import { type ImportedAnnotation, importedAnnotationSchema, Refusal } from './imported-annotation.ts';
import { membersOf, valueOfJson } from './json-value.ts';
import type { Loss } from './loss.ts';
import { readHypothesis } from './read-hypothesis.ts';
import { readWebAnnotation } from './read-web-annotation.ts';

/** What one record of a file gives. */
interface ReadRecord {
  annotations: ImportedAnnotation[];
  /** What the record had and they have not. */
  lost: ReadonlySet<Loss>;
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
export async function readRecord(text: string, context: ImportContext): Promise<ReadRecord> {
  const value = valueOfJson(text);
  if (value === undefined) throw new Refusal('not JSON');
  const members = membersOf(value);
  const lost = new Set<Loss>();
  const isHypothesis =
    members.get('type') !== 'Annotation' && (members.has('uri') || (members.has('text') && !members.has('target')));
  const isAnnotation = ['target', 'body', 'bodyValue'].some((name) => members.has(name));
  if (!isHypothesis && !isAnnotation) throw new Refusal('not an annotation');
  const candidates = isHypothesis
    ? [await readHypothesis(members, context, lost)]
    : await readWebAnnotation(members, context, lost);
  return { annotations: candidates.map(checked), lost };
}
