import { rememberOwnElement } from '../text/own-elements.ts';

/**
 * Marks the elements that hold surfaces, so that a later version of the extension finds what an earlier one left. A
 * page may set it too; all that it gains is that its own element is removed.
 */
const mark = 'data-recalling';

/** A surface's element on the page. */
export interface SurfaceRoot {
  host: HTMLElement;
  root: ShadowRoot;
  /**
   * Brings the surface above everything on the page: dialogs, popovers, full screen. Inside a modal dialog, where it is
   * used for something in that: the rest of the page takes no clicks then.
   */
  raise(beside?: Node): void;
}

/** The modal dialog that a node is in. */
function modalDialogAround(node: Node | undefined): Element | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('dialog:modal') ?? undefined;
}

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
export function createSurfaceRoot(css: string): SurfaceRoot {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  rememberOwnElement(host);
  host.setAttribute(mark, '');
  host.popover = 'manual';
  styleHost(host);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  root.append(style);
  document.documentElement.append(host);

  function raise(beside?: Node): void {
    const parent = modalDialogAround(beside) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    try {
      // What is shown last stands highest.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // The page has just removed it, or is not shown: there is nothing to stand above.
    }
  }
  return { host, root, raise };
}

/** Removes what an earlier version of the extension left on the page: an update stops its script, not its surfaces. */
export function removeStaleSurfaces(): void {
  for (const host of document.querySelectorAll(`div[${mark}]:empty`)) host.remove();
}
