/** Texts made to be slow to read: each repeats what begins like a reference, or never ends. */
export const hostileTexts: readonly (readonly [name: string, repeated: string])[] = [
  ['no space', 'x'],
  ['A/A/A/…', 'A/'],
  ['digits', '1'],
  ['open brackets', '1 ('],
  ['resolution resolution', 'resolution '],
  ['numbers without a head', '65/230, '],
  ['heads and numbers', 'resolutions 65/230, 65/231 and '],
  ['第第第', '第1/'],
  ['commas and quotes', '“, ” « '],
  ['Add.1 and Add.2', 'A/65/1 and Add.1, Add.2-9 '],
  ['the Council its', 'the Council, in its resolution '],
  ['bidi marks', '\u202e\u200f1\u200f/\u2069'],
  ['hyphens at line ends', 'reso-\n'],
];
