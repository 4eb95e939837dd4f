/**
 * A tag as programs for Markdown read it: letters, digits and `_ - /`, with something in it that is no digit. Empty
 * where nothing of it is left.
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
