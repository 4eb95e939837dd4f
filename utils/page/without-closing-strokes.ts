/** A path without the strokes at its end. */
export function withoutClosingStrokes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}
