import generated from './countries.generated.json' with { type: 'json' };

/**
 * The two-letter ISO 3166 codes by the three-letter ones that symbols use. Apart from the names of countries, so that
 * parsing a symbol does not load those.
 */
export type CountryTable = Readonly<Record<string, string>>;

const table: CountryTable = generated;
const byThreeLetters = new Map(Object.entries(table));

/** The two-letter ISO 3166 code for a three-letter one; undefined if it is no country's. */
export const countryCode = (threeLetters: string): string | undefined => byThreeLetters.get(threeLetters);
