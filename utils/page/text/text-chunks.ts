import type { Span } from '../../ground/span.ts';

/** Characters before which a chunk does not end. */
const minimumLength = 4_000;
/** Characters after which a chunk ends at the next line break, whatever the line. */
const maximumLength = 24_000;

/** A hash of a line. */
function hashOf(line: string): number {
  let number = 0;
  for (let index = 0; index < line.length; index++) number = (number * 31 + line.charCodeAt(index)) | 0;
  return number;
}

/**
 * Splits a text at line breaks into chunks of a few thousand characters, which together are the whole text. Where a
 * chunk ends depends on the lines themselves, not on their offset, so that a line inserted early in the text leaves the
 * later chunks as they were.
 */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let start = 0;
  let lineStart = 0;
  for (let lineEnd = text.indexOf('\n'); lineEnd !== -1; lineEnd = text.indexOf('\n', lineStart)) {
    const line = text.slice(lineStart, lineEnd);
    lineStart = lineEnd + 1;
    const length = lineStart - start;
    if (length >= maximumLength || (length >= minimumLength && hashOf(line) % 8 === 0)) {
      chunks.push({ start, end: lineStart });
      start = lineStart;
    }
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
}

/** The start of the line that is at least `distance` characters before `offset`. */
export function lineBefore(text: string, offset: number, distance: number): number {
  return offset <= distance ? 0 : text.lastIndexOf('\n', offset - distance - 1) + 1;
}
