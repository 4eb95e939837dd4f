import { i18n } from '#i18n';
import { later, whenAborted } from '../../ground/lifetime.ts';
import { regionKnown } from './announcer.ts';
import { keepOnTop } from './keep-on-top.ts';
import noticeStyle from './notice.css?inline';
import { createSurfaceRoot } from './surface-root.ts';

/** Milliseconds that a notice stays: time to read two lines twice. */
const displayTime = 8000;

/**
 * Shows a message over the page for a while; screen readers read it out too.
 * @param direction of the interface's writing; given where the interface's messages can't be read any more
 */
export function showNotice(words: string, signal: AbortSignal, direction = i18n.t('direction')): void {
  const { host, root } = createSurfaceRoot(noticeStyle);
  const notice = document.createElementNS('http://www.w3.org/1999/xhtml', 'p') as HTMLElement;
  notice.setAttribute('role', 'status');
  notice.dir = direction;
  root.append(notice);
  const lower = keepOnTop(host);
  const remove = () => {
    lower();
    host.remove();
  };
  later(
    signal,
    () => {
      notice.textContent = words;
    },
    regionKnown,
  );
  later(signal, remove, displayTime);
  whenAborted(signal, remove);
}
