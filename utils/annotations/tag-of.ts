const longest = 100;

/**
 * The tag that typed words mean: in one line, without the sign that social media put before a tag, and spelt as one that
 * is known already where they differ in the case of letters only. The empty text where no tag is meant.
 */
export function tagOf(typed: string, known: readonly string[]): string {
  const tag = typed.replaceAll(/\s+/g, ' ').trim().replace(/^#+ ?/, '').slice(0, longest).trim();
  return known.find((other) => other.toLowerCase() === tag.toLowerCase()) ?? tag;
}
