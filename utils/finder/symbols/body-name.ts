import type { Language } from '../../ground/language.ts';
import generated from './body-names.generated.json' with { type: 'json' };

const names = new Map<string, Partial<Record<Language, string>>>(Object.entries(generated));

/** The official name of a body in a language; its series symbol if the table has no name. */
export const bodyName = (series: string, language: Language): string =>
  names.get(series)?.[language] ?? names.get(series)?.en ?? series;
