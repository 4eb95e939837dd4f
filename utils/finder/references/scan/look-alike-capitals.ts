const cyrillic = 'АВСЕНІЈКМОРЅТХУ';
const latin = 'ABCEHIJKMOPSTXY';

/** Cyrillic capitals by the Latin ones that they look like and are typed for. */
export const lookAlikeCapitals: ReadonlyMap<string, string> = new Map(
  [...cyrillic].map((letter, index) => [letter, latin[index] ?? letter] as const),
);
