import type { NamesInText } from '../../utils/finder/references/lexicon.ts';
import type { BodyNameTable } from '../../utils/finder/symbols/body-name.ts';
import { languages } from '../../utils/ground/language.ts';
import { bodyColumns, bodyNameColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

const readNames = () => readTable(tablePath('body-names'), bodyNameColumns);

/** The official name of every body, by series and language. */
export function buildBodyNameTable(): BodyNameTable {
  const official: Record<string, BodyNameTable[string]> = {};
  for (const { series, language: code, use, text } of readNames()) {
    const language = languages.find((one) => one === code);
    if (use === 'name' && language) official[series] = { ...official[series], [language]: text };
  }
  return official;
}

/**
 * What texts in all languages call the bodies whose resolutions and decisions they cite, and those outside the United
 * Nations that number theirs alike: one entry per body.
 */
export function buildNamesInText(): NamesInText[] {
  const cited = readTable(tablePath('bodies'), bodyColumns).filter(
    ({ resolution, decision, resolution_old, outside }) =>
      resolution + decision + resolution_old !== '' || outside === 'yes',
  );
  const bodies = new Map(
    cited.map(({ series, outside }) => [
      series,
      { series, outside: outside === 'yes', names: new Set<string>(), context: new Set<string>() },
    ]),
  );
  for (const { series, use, text } of readNames()) {
    bodies.get(series)?.[use === 'context' ? 'context' : 'names'].add(text);
  }
  return [...bodies.values()].map((body) => ({
    ...body,
    names: [...body.names],
    context: body.outside ? [] : [...body.context],
  }));
}
