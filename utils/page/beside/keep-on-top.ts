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
 * Shows a surface above everything else on the page, even its dialogs, popovers and full screen, where it can be
 * clicked; and again whenever the page has opened or closed one of those.
 * @param surface an element in the shadow tree of a surface's host
 * @param range what the surface is for
 * @returns a function that hides it from there
 */
export function keepOnTop(surface: HTMLElement, range?: Range): () => void {
  const root = surface.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : surface;
  const listening = new AbortController();

  function raise(): void {
    // A page that rewrites itself removes its surfaces.
    if (!host.isConnected) return;
    moveToReach(host, range);
    if (surface.matches(':popover-open')) surface.hidePopover();
    surface.showPopover();
  }

  surface.popover = 'manual';
  raise();
  for (const name of changesOfTopLayer) {
    document.addEventListener(name, raise, { capture: true, signal: listening.signal });
  }
  return () => {
    listening.abort();
    if (surface.matches(':popover-open')) surface.hidePopover();
  };
}
