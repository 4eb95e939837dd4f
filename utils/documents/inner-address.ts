/** Hosts that show another page under their own address, and where in the path that page's address begins. */
const frames: readonly (readonly [host: RegExp, inner: RegExp])[] = [
  [/^via\.hypothes\.is$/, /^\/(?:proxy\/(?:static\/)?)?(?<inner>.+)$/],
  [/^web\.archive\.org$/, /^\/web\/(?:\d{1,14}(?:[a-z]{2}_)?|\*)\/(?<inner>.+)$/],
  [/^(?:www\.)?archive\.(?:today|ph|is|li|md|vn|fo)$/, /^\/\d{4,14}\/(?<inner>.+)$/],
];
const googleTranslation = '.translate.goog';
/** How often an address within an address is opened. */
const deepest = 3;

/** The host of a page under translate.goog: its dots are hyphens there, its hyphens two. */
const translatedHost = (host: string): string =>
  host
    .slice(0, -googleTranslation.length)
    .split('--')
    .map((part) => part.replaceAll('-', '.'))
    .join('-');

function opened(url: URL): string | undefined {
  if (url.hostname.endsWith(googleTranslation)) {
    const inner = new URL(url);
    inner.hostname = translatedHost(url.hostname);
    for (const name of [...inner.searchParams.keys()]) if (name.startsWith('_x_tr_')) inner.searchParams.delete(name);
    return inner.href;
  }
  const frame = frames.find(([host]) => host.test(url.hostname));
  const inner = frame?.[1].exec(url.pathname + url.search + url.hash)?.groups?.inner;
  if (inner === undefined) return undefined;
  // A path loses one of two slashes, and leaves out the scheme at will.
  const address = /^https?:/.test(inner) ? inner.replace(/^(https?):\/+/, '$1://') : `https://${inner}`;
  return /^https?:\/\/[^/]+\.[^/]+/.test(address) ? address : undefined;
}

/**
 * The address of the page that an archive, a proxy or a translation shows; any other address unchanged. For what other
 * programs recorded: a page that is open has the address at which it is open.
 */
export function innerAddress(address: string): string {
  let current = address;
  for (let depth = 0; depth < deepest; depth++) {
    const inner = URL.canParse(current) ? opened(new URL(current)) : undefined;
    if (inner === undefined || !URL.canParse(inner)) return current;
    current = inner;
  }
  return current;
}
