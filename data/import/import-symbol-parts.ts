import { z } from 'zod';
import { symbolPartColumns, symbolPartNameColumns } from '../tables/columns.ts';
import { field, sortRows, tablePath, writeTable } from '../tables/table.ts';
import { readLines } from './read-material.ts';

const partSchema = z.object({
  part: z.string(),
  position: z.string(),
  numbered: z.boolean(),
  forms: z.array(z.string()).optional(),
  note: z.string().optional(),
  name: z.record(z.string(), z.string()),
  alias: z.record(z.string(), z.array(z.string())).optional(),
});

/** Writes symbol-parts.tsv and symbol-part-names.tsv from the material's table of symbol components. */
export function importSymbolParts(path: string): void {
  const parts = readLines(path, partSchema);
  const rows = parts.map((part) => ({
    part: part.part,
    position: part.position,
    numbered: part.numbered ? 'yes' : '',
    forms: (part.forms ?? []).join(' | '),
    note: field(part.note),
  }));
  const names = parts.flatMap((part) => [
    ...Object.entries(part.name).map(([language, text]) => ({
      part: part.part,
      language,
      use: 'name',
      text: field(text),
    })),
    ...Object.entries(part.alias ?? {}).flatMap(([language, texts]) =>
      texts.map((text) => ({ part: part.part, language, use: 'alias', text: field(text) })),
    ),
  ]);
  writeTable(tablePath('symbol-parts'), symbolPartColumns, sortRows(rows, symbolPartColumns));
  writeTable(tablePath('symbol-part-names'), symbolPartNameColumns, sortRows(names, symbolPartNameColumns));
}
