import type { Language } from '../../ground/language.ts';
import generated from './body-names.generated.json' with { type: 'json' };

/** The official name of every body, by series and language. */
export type BodyNameTable = Readonly<Record<string, Partial<Record<Language, string>>>>;

const table: BodyNameTable = generated;
const names = new Map(Object.entries(table));

/** The official name of a body in a language; its series symbol if the table has no name. */
export const bodyName = (series: string, language: Language): string =>
  names.get(series)?.[language] ?? names.get(series)?.en ?? series;
