import type { ImportContext } from './foreign-annotation.ts';
import { type ImportedAnnotation, Refusal, type RefusalReason } from './imported-annotation.ts';
import { jsonRecords } from './json-records.ts';
import type { Loss } from './loss.ts';
import { readAbout } from './read-about.ts';
import { readRecord } from './read-record.ts';

/** What was read from each record of a file. Records are numbered from 1, in the order of the file. */
export type ImportStep =
  | { type: 'annotation'; number: number; annotation: ImportedAnnotation; lost: ReadonlySet<Loss> }
  /** `detail` is the path of the damaged part, such as `document.title`; empty if the whole record is refused. */
  | { type: 'refused'; number: number; reason: RefusalReason; detail: string }
  /** Always the last. `isWhole` is false if the file was cut off; the records before the cut have been given. */
  | { type: 'end'; records: number; isWhole: boolean };

/**
 * Reads a file of annotations as its text comes in: our own export, any W3C Web Annotation JSON-LD (a single
 * annotation, a list, a page, a collection, a reading system's set, one on each line), an export of Hypothesis or a
 * response of its search API.
 * Records that can't be read are reported and skipped; it throws only what the source of the text throws.
 */
export async function* readImport(
  chunks: AsyncIterable<string> | Iterable<string>,
  context: ImportContext,
): AsyncGenerator<ImportStep> {
  let number = 0;
  let { about } = context;
  for await (const record of jsonRecords(chunks)) {
    if (record.type === 'end') {
      yield { type: 'end', records: number, isWhole: record.isWhole };
      return;
    }
    if (record.type === 'about') {
      about = readAbout(record.text) ?? about;
      continue;
    }
    number++;
    if (record.type === 'refused') {
      yield { type: 'refused', number, reason: record.reason, detail: '' };
      continue;
    }
    try {
      const { annotations, lost } = await readRecord(record.text, { ...context, ...(about && { about }) });
      for (const annotation of annotations) yield { type: 'annotation', number, annotation, lost };
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      yield { type: 'refused', number, reason: thrown.reason, detail: thrown.message };
    }
  }
}
