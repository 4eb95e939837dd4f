import '../utils/messaging/parse-without-eval.ts';
import '../utils/page/page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { unSites } from '../utils/documents/un-sites.ts';
import { startReading } from '../utils/page/start-reading.ts';
import { canBeRead } from '../utils/page/web-page/readable-types.ts';
import { createWebPage } from '../utils/page/web-page/web-page.ts';

/** The script that reads a page. The background injects it where the loader or the reader asks for it. */
export default defineContentScript({
  matches: [...unSites],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (!canBeRead()) return;
    const page = createWebPage((moved) =>
      ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => moved(newUrl.href)),
    );
    startReading(page, ctx.signal);
  },
});
