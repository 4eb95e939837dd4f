import { browser } from 'wxt/browser';

/** The files that run on a page from the start: a loader, which asks for the reading script when it is needed. */
export const loaderFiles = { js: ['/loader.js'], css: ['/content-scripts/content.css'] };

/** The script that reads a page. No page can reach it: the background injects it. */
const readingScript = '/content-scripts/content.js';

/** A frame of a tab: the browser's number of it, and if it has one, the browser's name of the document in it. */
interface Frame {
  tab: number;
  frame: number;
  document?: string;
}

/** Runs the reading script in a frame whose loader asks for it. @throws if the frame is gone */
export async function readFrame({ tab, frame, document }: Frame): Promise<void> {
  const place = document === undefined ? { frameIds: [frame] } : { documentIds: [document] };
  await browser.scripting.executeScript({ target: { tabId: tab, ...place }, files: [readingScript] });
}

/** Runs the reading script in a tab that is already open. Needs `activeTab` or a permission for the tab's site. */
export async function wakeTab(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: loaderFiles.css });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [readingScript] });
}
