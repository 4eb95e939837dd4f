import generated from './countries.generated.json' with { type: 'json' };

// Apart from the names of countries, so that parsing a symbol does not load them.
const byThreeLetters: ReadonlyMap<string, string> = new Map(Object.entries(generated));

/** The two-letter ISO 3166 code for a three-letter one; undefined if it is no country's. */
export const countryCode = (threeLetters: string): string | undefined => byThreeLetters.get(threeLetters);
