import { expect, onTestFinished } from 'vitest';
import { commands } from 'vitest/browser';

/** Finds an element in the extension's surfaces over the page. */
export type SurfaceSearch = <Found extends Element>(selector: string) => (Found & HTMLElement) | null | undefined;

/** Looks into the surfaces that are made until the test ends, whose shadow roots a page can't see. */
export function watchSurfaces(): SurfaceSearch {
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  onTestFinished(() => {
    Element.prototype.attachShadow = attachShadow;
  });
  return <Found extends Element>(selector: string) =>
    roots.map((root) => root.querySelector<Found & HTMLElement>(selector)).find((found) => found?.isConnected);
}

/** Clicks the middle of an element as the reader does, once it is shown and takes clicks. */
export async function press(find: () => Element | null | undefined): Promise<void> {
  await expect.poll(() => find()?.checkVisibility()).toBe(true);
  // As long as the toolbar takes no clicks after it appeared.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { left, top, width, height } = find()?.getBoundingClientRect() ?? new DOMRect();
  await commands.clickAt(left + width / 2, top + height / 2);
}

/** The element that holds the surface that something is in. */
export function hostOf(element: Element | null | undefined): Element | undefined {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
