import { bodyColumns, bodyNameColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

const names = () => readTable(tablePath('body-names'), bodyNameColumns);

/** The official name of every body, by series and language. */
export function buildBodyNames(): unknown {
  const official: Record<string, Record<string, string>> = {};
  for (const { series, language, use, text } of names()) {
    if (use !== 'name') continue;
    official[series] ??= {};
    official[series][language] = text;
  }
  return official;
}

/**
 * What texts in all languages call the bodies whose resolutions and decisions they cite, and those outside the United
 * Nations that number theirs alike: one row a body with its names, and those that need an antecedent ("the Council").
 */
export function buildNamesInText(): unknown {
  const cited = readTable(tablePath('bodies'), bodyColumns).filter(
    ({ resolution, decision, resolution_old, outside }) =>
      resolution + decision + resolution_old !== '' || outside === 'yes',
  );
  const rows = new Map(
    cited.map(({ series, outside }) => [
      series,
      { series, outside: outside === 'yes', names: new Set<string>(), context: new Set<string>() },
    ]),
  );
  for (const { series, use, text } of names()) rows.get(series)?.[use === 'context' ? 'context' : 'names'].add(text);
  return [...rows.values()].map((row) => ({
    ...row,
    names: [...row.names],
    context: row.outside ? [] : [...row.context],
  }));
}
