import '../utils/messaging/parse-without-eval.ts';
import '../utils/page/page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { unSites } from '../utils/documents/un-sites.ts';
import { startPageSurface } from '../utils/page/start-reading.ts';

/** Documents that have text of their own; a PDF in the browser's viewer has none that a script can reach. */
const readable = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export default defineContentScript({
  matches: [...unSites],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    if (readable.has(document.contentType) && 'highlights' in CSS) startPageSurface(ctx);
  },
});
