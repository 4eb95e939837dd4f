import { z } from 'zod';
import { bodyColumns, bodyNameColumns } from '../tables/columns.ts';
import { field, type Row, sortRows, tablePath, writeTable } from '../tables/table.ts';
import { readLines } from './read-material.ts';

const names = z.record(z.string(), z.string());
const manyNames = z.record(z.string(), z.array(z.string()));
const bodySchema = z.object({
  series: z.string(),
  parent: z.string().nullable(),
  counts: z.string(),
  since: z.number().nullable(),
  until: z.number().nullable(),
  resolution: z.string().nullable(),
  decision: z.string().nullable(),
  sessions: z.tuple([z.number(), z.number()]).nullable(),
  resolution_old: z.string().optional(),
  resolution_old_until: z.number().optional(),
  resolution_symbol: z.string().optional(),
  decision_symbol: z.string().optional(),
  special: z.array(z.string()).optional(),
  outside: z.boolean().optional(),
  note: z.string(),
  name: names,
  alias: manyNames,
  alias_ctx: manyNames.optional(),
});
type Body = z.infer<typeof bodySchema>;
type NameRow = Row<(typeof bodyNameColumns)[number]>;

function bodyRow(body: Body): Row<(typeof bodyColumns)[number]> {
  return {
    series: body.series,
    parent: field(body.parent),
    counts: body.counts,
    since: field(body.since),
    until: field(body.until),
    session_from: field(body.sessions?.[0]),
    session_to: field(body.sessions?.[1]),
    resolution: field(body.resolution),
    decision: field(body.decision),
    resolution_old: field(body.resolution_old),
    resolution_old_until: field(body.resolution_old_until),
    resolution_symbol: field(body.resolution_symbol),
    decision_symbol: field(body.decision_symbol),
    special: body.special?.join(' ') ?? '',
    outside: body.outside ? 'yes' : '',
    note: field(body.note),
  };
}

function nameRows(body: Body): NameRow[] {
  const many = (use: string, table: Record<string, string[]> = {}) =>
    Object.entries(table).flatMap(([language, texts]) =>
      [...new Set(texts.map(field))].map((text) => ({ series: body.series, language, use, text })),
    );
  return [
    ...Object.entries(body.name).map(([language, text]) => ({
      series: body.series,
      language,
      use: 'name',
      text: field(text),
    })),
    ...many('alias', body.alias),
    ...many('context', body.alias_ctx),
  ];
}

/** Writes bodies.tsv and body-names.tsv from the material's table of bodies. */
export function importBodies(path: string): void {
  const bodies = readLines(path, bodySchema);
  writeTable(tablePath('bodies'), bodyColumns, sortRows(bodies.map(bodyRow), bodyColumns));
  const rows = bodies.flatMap(nameRows).filter((row) => row.text !== '');
  writeTable(tablePath('body-names'), bodyNameColumns, sortRows(rows, bodyNameColumns));
}
