import * as z from 'zod/mini';
import { languages } from '../../ground/language.ts';

/** A code of a language, as the option `--lang` and the field `lang` take it. */
export const languageSchema = z.enum(languages);

const lineSchema = z.object({ doc: z.string(), lang: z.optional(languageSchema), text: z.string() });
type TextLine = z.infer<typeof lineSchema>;

function parseLine(line: string): TextLine | undefined {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** The texts in JSON Lines, one by one; empty lines are skipped. @throws at a line that is no text, with its number */
export function* textLines(content: string): Generator<TextLine> {
  for (const [at, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (parsed === undefined) throw new Error(`line ${at + 1} is not a JSON object {doc, lang?, text}`);
    yield parsed;
  }
}
