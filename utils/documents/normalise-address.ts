/** A path without the slashes at its end. */
export function withoutTrailingSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** Parameters that say where a reader came from, not what the page is. */
const tracking = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|_ga|_gl|cmpid|s_cid)$/i;

/**
 * An address by which the same page is recognised: without fragment and tracking parameters, the others sorted, `http`
 * as `https`, no `www.`, no slash at the end. Anything but a web address only loses its fragment.
 */
export function normaliseAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  const host = url.host.replace(/^www\./, '');
  const path = withoutTrailingSlashes(url.pathname);
  return `https://${host}${path}${query === '' ? '' : `?${query}`}`;
}
