/** Names in `CSS.highlights`; the styles are in the reader's sheet. */
const all = 'recalling-found';
const current = 'recalling-found-here';

/**
 * Paints what was found, and the occurrence that the reader has gone to; nothing for no ranges.
 * @param others without that occurrence
 */
export function paintFound(others: readonly Range[], here: Range | undefined): void {
  CSS.highlights.set(all, new Highlight(...others));
  const shown = new Highlight(...(here ? [here] : []));
  shown.priority = 10;
  CSS.highlights.set(current, shown);
}
