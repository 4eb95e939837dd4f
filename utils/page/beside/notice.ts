import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { i18n } from '#i18n';
import noticeStyle from './notice.css?inline';
import { createSurfaceRoot } from './surface-root.ts';

/** Milliseconds that a notice stays: time to read two lines twice. */
const stay = 8000;

/** Shows words over the page for a while; screen readers are told of them too. */
export function showNotice(ctx: ContentScriptContext, words: string): void {
  const { host, root } = createSurfaceRoot(noticeStyle);
  const notice = document.createElementNS('http://www.w3.org/1999/xhtml', 'p') as HTMLElement;
  notice.setAttribute('role', 'status');
  notice.dir = i18n.t('direction');
  root.append(notice);
  // Screen readers hear changes of a region that they already know.
  ctx.setTimeout(() => {
    notice.textContent = words;
  }, 50);
  ctx.setTimeout(() => host.remove(), stay);
  ctx.onInvalidated(() => host.remove());
}
