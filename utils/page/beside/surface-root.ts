import { surfaceElementName } from '../text/left-out.ts';

/**
 * Puts an element of the extension's own on the page, with a closed shadow root that the page can't look into. A page's
 * content security policy does not concern what a content script puts there; that was tried in both browsers.
 */
export function createSurfaceRoot(css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', surfaceElementName) as HTMLElement;
  // The page's styles reach the host, and nothing in it: take them all off.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  return { host, root };
}

/** Takes away what an earlier run of the extension has left on the page: an update ends its script, not its surfaces. */
export function removeLeftSurfaces(): void {
  for (const host of document.querySelectorAll(surfaceElementName)) host.remove();
}
