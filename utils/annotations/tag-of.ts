const longest = 100;

/**
 * The tag that typed words mean: in one line, without a leading "#", and spelt like a known tag that differs only in
 * upper and lower case. Empty if no tag is meant.
 */
export function tagOf(typed: string, known: readonly string[]): string {
  const tag = typed.replaceAll(/\s+/g, ' ').trim().replace(/^#+ ?/, '').slice(0, longest).trim();
  return known.find((other) => other.toLowerCase() === tag.toLowerCase()) ?? tag;
}
