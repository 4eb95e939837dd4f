/** Starts the fragment of an address that asks the page to show an annotation. */
const jumpMark = 'recalling=';

/** The address that opens a document at an annotation; undefined if the document is not on the web. */
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
