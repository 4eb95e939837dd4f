import type { JsonRecord } from './json-record.ts';
import { RecordCutter } from './record-cutter.ts';

/**
 * Cuts records out of JSON as it comes in, never holding more than one: the members of a top-level list, of a list
 * under one of the known names, or the top-level objects themselves (a single annotation, JSON Lines). Whether a record
 * is valid JSON is checked by its reader, so that a broken one does not affect the others.
 */
export async function* jsonRecords(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<JsonRecord> {
  const cutter = new RecordCutter();
  for await (const chunk of chunks) yield* cutter.read(chunk);
  yield { type: 'end', isWhole: cutter.isAtEnd };
}
