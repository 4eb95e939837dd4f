import { later, whenAborted } from '../../ground/lifetime.ts';
import announcerStyle from './announcer.css?inline';
import { moveToReach } from './keep-on-top.ts';
import { createSurfaceRoot } from './surface-root.ts';

/** Milliseconds until screen readers have noticed a new live region and read out its changes. */
export const regionKnown = 50;

/** Speaks to screen readers through a live region, which is added to the page when there is something to say. */
export function createAnnouncer(signal: AbortSignal): (words: string) => void {
  let made: { host: HTMLElement; region: HTMLElement } | undefined;
  return (words) => {
    if (!made) {
      const { host, root } = createSurfaceRoot(announcerStyle);
      const region = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
      region.setAttribute('role', 'status');
      root.append(region);
      whenAborted(signal, () => host.remove());
      made = { host, region };
    }
    const { host, region } = made;
    // What is outside an open dialog is not read out.
    moveToReach(host);
    region.textContent = '';
    later(
      signal,
      () => {
        region.textContent = words;
      },
      regionKnown,
    );
  };
}
