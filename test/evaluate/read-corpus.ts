import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../../utils/ground/language.ts';
import type { Annotated } from './score.ts';

/** A text to find references in. */
export interface CorpusText {
  doc: string;
  language?: Language;
  text: string;
}

const annotation = z
  .object({
    doc: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    text: z.string().default(''),
    id: z.string().optional(),
    symbol: z.string().optional(),
    kind: z.string().default('document'),
    optional: z.boolean().default(false),
  })
  .transform(
    ({ id, symbol, ...rest }): Annotated => ({ ...rest, doc: basename(rest.doc), symbol: id ?? symbol ?? '' }),
  );
const line = z.object({ doc: z.string(), lang: z.enum(languages).optional(), text: z.string() });

function* jsonLines<T>(file: string, schema: z.ZodType<T>): Generator<T> {
  for (const [index, row] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (row.trim() === '') continue;
    const parsed = schema.safeParse(JSON.parse(row));
    if (!parsed.success) throw new Error(`${file}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    yield parsed.data;
  }
}

/** Annotations of a JSON Lines file {doc, start, end, id or symbol, kind, optional?}. @throws naming a malformed line */
export const readAnnotations = (file: string): Annotated[] => [...jsonLines(file, annotation)];

/** Texts of a JSON Lines file {doc, lang?, text}, of a text file, or of all text files of a folder. */
export function readTexts(path: string): CorpusText[] {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .flatMap((name) => readTexts(join(path, name)));
  if (!path.endsWith('.jsonl')) return [{ doc: basename(path), text: readFileSync(path, 'utf8') }];
  return [...jsonLines(path, line)].map(({ doc, lang, text }) => ({ doc, text, ...(lang && { language: lang }) }));
}
