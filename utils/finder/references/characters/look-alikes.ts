import { capitalA, fullWidthA } from './marks.ts';

const cyrillic = 'АВСЕНІЈКМОРЅТХУ';
const latin = 'ABCEHIJKMOPSTXY';

/** Latin capitals by the Cyrillic ones that look the same and are typed for them. */
export const lookAlikeCapitals: ReadonlyMap<string, string> = new Map(
  [...cyrillic].map((letter, index) => [letter, latin[index] ?? letter] as const),
);

const smallCyrillic = 'оеаср';
const smallLatin = 'oeacp';

/** The same for small letters, as in "Аdd.1" and "Соrr.1". */
const lookAlikeSmall: ReadonlyMap<string, string> = new Map(
  [...smallCyrillic].map((letter, index) => [letter, smallLatin[index] ?? letter] as const),
);

/** A text with every Cyrillic letter that looks like a Latin one replaced by it. */
export const inLatinLetters = (text: string): string =>
  text.replace(
    /\p{Script=Cyrillic}/gu,
    (letter) => lookAlikeCapitals.get(letter) ?? lookAlikeSmall.get(letter) ?? letter,
  );

/** The full-width capitals, with the Latin ones that they are. */
export const fullWidthCapitals: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 26 }, (_, index) => [
    String.fromCharCode(fullWidthA + index),
    String.fromCharCode(capitalA + index),
  ]),
);
