import { surfaceElementName } from '../text/left-out.ts';

/**
 * Adds an element of the extension to the page, with a closed shadow root that the page can't look into. A page's
 * content security policy does not apply to what a content script adds to it; this was tried in both browsers.
 */
export function createSurfaceRoot(css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', surfaceElementName) as HTMLElement;
  // The page's styles reach the host, though nothing inside it: reset them all.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  return { host, root };
}

/** Removes what an earlier version of the extension left on the page: an update stops its script, not its surfaces. */
export function removeStaleSurfaces(): void {
  for (const host of document.querySelectorAll(surfaceElementName)) host.remove();
}
