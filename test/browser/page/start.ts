import { onTestFinished } from 'vitest';
import { startReading } from '../../../utils/page/start-reading.ts';
import type { ReadableDocument } from '../../../utils/page/text/readable-document.ts';
import { createWebPage } from '../../../utils/page/web-page/web-page.ts';

/** Starts reading a document, as the content script does. @returns a function that stops it, as an update does */
export function startOn(document: ReadableDocument): () => void {
  const ending = new AbortController();
  startReading(document, ending.signal);
  const stop = () => ending.abort();
  onTestFinished(stop);
  return stop;
}

/** Starts reading the test's page. @param onMove as for a web page: reports other addresses */
export function startOnPage(onMove: Parameters<typeof createWebPage>[0] = () => undefined): () => void {
  return startOn(createWebPage(onMove));
}
