import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Reads JSON Lines. @throws with file and line if a line does not fit the schema */
export function readLines<Shape extends z.ZodType>(path: string, schema: Shape): z.output<Shape>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const rows: z.output<Shape>[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const parsed = schema.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    rows.push(parsed.data);
  }
  return rows;
}
