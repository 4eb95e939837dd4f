import type { Language } from '../../ground/language.ts';
import { countryCode } from './country.ts';
import generated from './country-names.generated.json' with { type: 'json' };

/** Names that the Organization uses and browsers do not, by code of three letters, a space and language: "TUR en". */
export type CountryNameTable = Readonly<Record<string, string>>;

const table: CountryNameTable = generated;
const names = new Map(Object.entries(table));

/** The name of a country by its three-letter code; the code itself if there is no name. */
export function countryName(code: string, language: Language): string {
  const given = names.get(`${code} ${language}`);
  if (given !== undefined) return given;
  const region = countryCode(code);
  return (region && new Intl.DisplayNames(language, { type: 'region' }).of(region)) ?? code;
}
