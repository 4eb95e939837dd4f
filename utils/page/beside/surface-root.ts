import { rememberOwnElement } from '../text/own-elements.ts';

/**
 * Marks the elements that hold surfaces, so that a later version of the extension finds what an earlier one left. A
 * page may set it too; all that it gains is that its own element is removed.
 */
const mark = 'data-recalling';

function styleHost(host: HTMLElement): void {
  // The page's styles reach the host, though nothing inside it: reset them all. As large as nothing, it takes no click.
  for (const [property, value] of Object.entries({
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    overflow: 'visible',
    'z-index': '2147483647',
  })) {
    host.style.setProperty(property, value, 'important');
  }
}

/**
 * Adds an element of the extension to the page, with a closed shadow root that the page can't look into. It is a plain
 * `div`: any name with a hyphen could be defined by the page, whose class would then receive the closed root. A page's
 * content security policy does not apply to what a content script adds to it; this was tried in both browsers.
 */
export function createSurfaceRoot(css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  rememberOwnElement(host);
  host.setAttribute(mark, '');
  styleHost(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);
  return { host, root };
}

/** Removes what an earlier version of the extension left on the page: an update stops its script, not its surfaces. */
export function removeStaleSurfaces(): void {
  for (const host of document.querySelectorAll(`div[${mark}]:empty`)) host.remove();
}
