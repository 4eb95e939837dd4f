import { onTestFinished } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { startPageSurface } from '../../../utils/page/start-reading.ts';

/** Starts what the content script starts on a page. @returns a function that ends it, as an update does */
export function startOnPage(): () => void {
  const context = new ContentScriptContext('content');
  startPageSurface(context);
  const stop = () => context.notifyInvalidated();
  onTestFinished(stop);
  return stop;
}
