import type { Span } from '../../ground/span.ts';

/** Characters below which a chunk does not end. */
const leastLength = 4_000;
/** Characters above which it ends at the next line break, whatever stands there. */
const greatestLength = 24_000;

/** A small number from a line's own characters. */
function numberOf(line: string): number {
  let number = 0;
  for (let index = 0; index < line.length; index++) number = (number * 31 + line.charCodeAt(index)) | 0;
  return number;
}

/**
 * Cuts a text at line breaks into chunks of a few thousand characters. Where a chunk ends depends on the lines
 * themselves, not on how much stands before them, so that a line inserted early leaves the later chunks as they were.
 * The chunks together are the text.
 */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let start = 0;
  let lineStart = 0;
  for (let lineEnd = text.indexOf('\n'); lineEnd !== -1; lineEnd = text.indexOf('\n', lineStart)) {
    const line = text.slice(lineStart, lineEnd);
    lineStart = lineEnd + 1;
    const length = lineStart - start;
    if (length >= greatestLength || (length >= leastLength && numberOf(line) % 8 === 0)) {
      chunks.push({ start, end: lineStart });
      start = lineStart;
    }
  }
  if (start < text.length) chunks.push({ start, end: text.length });
  return chunks;
}

/** Where the line that is at least `distance` characters before `offset` begins. */
export function lineBefore(text: string, offset: number, distance: number): number {
  return offset <= distance ? 0 : text.lastIndexOf('\n', offset - distance - 1) + 1;
}
