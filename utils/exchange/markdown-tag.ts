/**
 * A tag as Markdown programs read it: letters, digits and `_ - /`, and not digits alone. Empty if nothing is left of
 * it.
 */
export function markdownTag(tag: string): string {
  const slug = tag
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}_/-]+/u)
    .filter((part) => part !== '')
    .join('-');
  if (slug === '') return '';
  return /^[\d/-]+$/.test(slug) ? `#_${slug}` : `#${slug}`;
}
