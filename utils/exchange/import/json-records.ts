import type { JsonRecord } from './json-record.ts';
import { RecordCutter } from './record-cutter.ts';

/**
 * Cuts the records out of JSON as it comes in, without ever holding more than one: the members of a list at the top,
 * of a list under one of the known names, or the objects of the top themselves (a single annotation, JSON Lines).
 * Whether a record is JSON is left to its reader, so that a broken one costs no other.
 */
export async function* jsonRecords(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<JsonRecord> {
  const cutter = new RecordCutter();
  for await (const chunk of chunks) yield* cutter.read(chunk);
  yield { type: 'end', isWhole: cutter.isAtEnd };
}
