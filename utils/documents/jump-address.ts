/** What the fragment of an address begins with that asks the page to show an annotation. */
const jumpMark = 'recalling=';

/** Where a browser finds an annotation in its document; undefined if its address is not a web address. */
export function jumpAddress({
  id,
  document,
  quote,
}: {
  id: string;
  document: { address: string };
  quote: string;
}): string | undefined {
  if (!URL.canParse(document.address)) return undefined;
  const url = new URL(document.address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // A note on the whole document has no place in it.
  if (quote !== '') url.hash = jumpMark + encodeURIComponent(id.toWellFormed());
  return url.href;
}

/** The annotation that the fragment of an address asks for, or undefined. */
export function jumpedTo(hash: string): string | undefined {
  if (!hash.startsWith(`#${jumpMark}`)) return undefined;
  try {
    return decodeURIComponent(hash.slice(jumpMark.length + 1));
  } catch {
    return undefined;
  }
}
