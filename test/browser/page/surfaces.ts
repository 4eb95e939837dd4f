import { onTestFinished } from 'vitest';

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
