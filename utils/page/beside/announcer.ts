import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import announcerStyle from './announcer.css?inline';
import { createSurfaceRoot } from './surface-root.ts';

/** Makes a voice for screen readers: a live region, put on the page when there is something to say. */
export function createAnnouncer(ctx: ContentScriptContext): (words: string) => void {
  let region: HTMLElement | undefined;
  return (words) => {
    if (!region) {
      const { host, root } = createSurfaceRoot(announcerStyle);
      region = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
      region.setAttribute('role', 'status');
      root.append(region);
      ctx.onInvalidated(() => host.remove());
    }
    const live = region;
    live.textContent = '';
    // Screen readers hear changes of a region that they already know.
    ctx.setTimeout(() => {
      live.textContent = words;
    }, 50);
  };
}
