/** Letters that are raised behind a number, or behind N for "number", as a part of the word; in lower case. */
export const ordinalLetters: ReadonlySet<string> = new Set([
  // English
  ...['st', 'nd', 'rd', 'th'],
  // French
  ...['er', 're', 'ère', 'e', 'es', 'ème', 'ième', 'o', 'os'],
  // Spanish
  ...['a', 'o', 'as', 'os', 'ra', 'ro', 'er', 'ma', 'mo', 'ta', 'to', 'va', 'vo', 'na', 'no', 'da', 'do', 'ª', 'º'],
  // Russian
  ...['й', 'я', 'е', 'го', 'му', 'м', 'ю', 'х'],
]);
