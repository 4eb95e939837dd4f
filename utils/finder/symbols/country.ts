import generated from './countries.generated.json' with { type: 'json' };

const byThreeLetters: ReadonlyMap<string, string> = new Map(Object.entries(generated));

/** The ISO 3166 code of two letters for one of three; undefined where it is no country's. */
export const countryCode = (threeLetters: string): string | undefined => byThreeLetters.get(threeLetters);
