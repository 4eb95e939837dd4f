import { isOwnElement } from '../text/own-elements.ts';

/** Events after which something of the page may lie over a surface, or make it inert; none of them bubbles everywhere. */
const changesOfTopLayer = ['toggle', 'close', 'fullscreenchange'] as const;

/** The parents of a node as they are displayed, from the inside out. */
function* displayedParents(node: Node): Generator<Element> {
  const parentOf = (child: Node): Node | null =>
    (child instanceof Element || child instanceof Text ? child.assignedSlot : null) ??
    (child instanceof ShadowRoot ? child.host : child.parentNode);
  for (let parent: Node | null = node; parent; parent = parentOf(parent)) {
    if (parent instanceof Element) yield parent;
  }
}

/**
 * The element that a surface for a range must be in. While a modal dialog is open, what is outside it takes no click;
 * and a click outside of a popover closes it.
 */
function parentFor(range: Range | undefined): Element {
  const around = range ? [...displayedParents(range.commonAncestorContainer)] : [];
  const holder = around.find((element) => element.matches('dialog:modal, :popover-open'));
  const modals = [...document.querySelectorAll('dialog:modal')];
  const isReachable = modals.length === 0 || around.some((element) => element.matches('dialog:modal'));
  return (isReachable ? holder : modals.at(-1)) ?? document.documentElement;
}

/** Moves the element that holds a surface to where the reader can reach the surface. */
export function moveToReach(host: Element, range?: Range): void {
  const parent = parentFor(range);
  if (host.parentNode === parent) return;
  // Frames in what is moved this way are not loaded again.
  if ('moveBefore' in parent && host.isConnected) parent.moveBefore(host, null);
  else parent.append(host);
}

/**
 * Keeps a surface above everything else on the page, even its dialogs, popovers and full screen, and where it can be
 * clicked; raises it again whenever the page has opened or closed one of those.
 * @param host the element that holds the surface
 * @param range what the surface is for
 * @returns a function that ends this
 */
export function keepOnTop(host: HTMLElement, range?: Range): () => void {
  const listening = new AbortController();

  function raise(): void {
    // A page that rewrites itself removes its surfaces.
    if (!host.isConnected) return;
    moveToReach(host, range);
    host.popover = 'manual';
    try {
      // What is shown last stands highest.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // The page's document is not displayed: there is nothing to stand above.
    }
  }

  const changed = ({ target }: Event) => {
    if (!isOwnElement(target)) raise();
  };
  raise();
  for (const name of changesOfTopLayer) {
    document.addEventListener(name, changed, { capture: true, signal: listening.signal });
  }
  return () => {
    listening.abort();
    if (host.matches(':popover-open')) host.hidePopover();
  };
}

/** The element that holds a surface: that of its shadow tree. */
export function hostOf(surface: HTMLElement): HTMLElement {
  const root = surface.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? root.host : surface;
}
