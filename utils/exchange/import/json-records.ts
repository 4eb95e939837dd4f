import { RecordCutter } from './record-cutter.ts';

/** A stretch of a file that holds one record, or why there is none to be had from it. */
export type JsonRecord =
  | { type: 'record'; text: string }
  | { type: 'refused'; reason: 'too long' | 'too deep' }
  /** `isWhole` is false where the file was cut off. */
  | { type: 'end'; isWhole: boolean };

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
