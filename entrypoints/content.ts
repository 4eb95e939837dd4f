import '../utils/messaging/parse-without-eval.ts';
import '../utils/page/page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { unSites } from '../utils/documents/un-sites.ts';
import { startReading } from '../utils/page/start-reading.ts';
import { createWebPage } from '../utils/page/web-page/web-page.ts';

/** Types of documents with text that a script can reach, unlike a PDF in the browser's viewer. */
const readable = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export default defineContentScript({
  matches: [...unSites],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    if (!readable.has(document.contentType) || !('highlights' in CSS)) return;
    const page = createWebPage((moved) =>
      ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => moved(newUrl.href)),
    );
    startReading(page, ctx.signal);
  },
});
