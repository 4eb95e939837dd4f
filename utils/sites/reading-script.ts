import { browser } from 'wxt/browser';

/** The script that runs on a page from the start: a loader, which asks for the reading script when it is needed. */
export const loaderScript = '/loader.js';

/** The script that reads a page. No page can reach it: the background injects it. */
const readingScript = '/content-scripts/content.js';
/** The styles of what is painted. A page without anything to read gets none, and can't tell the extension by them. */
const readingStyles = '/content-scripts/content.css';

type Target = Parameters<typeof browser.scripting.insertCSS>[0]['target'];

async function readIn(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, files: [readingStyles] });
  await browser.scripting.executeScript({ target, files: [readingScript] });
}

/** A frame of a tab: the browser's number of it, and if it has one, the browser's name of the document in it. */
interface Frame {
  tab: number;
  frame: number;
  document?: string;
}

/** Runs the reading script in a frame whose loader asks for it. @throws if the frame is gone */
export async function readFrame({ tab, frame, document }: Frame): Promise<void> {
  const place = document === undefined ? { frameIds: [frame] } : { documentIds: [document] };
  await readIn({ tabId: tab, ...place });
}

/** Runs the reading script in a tab that is already open. Needs `activeTab` or a permission for the tab's site. */
export async function wakeTab(tab: number): Promise<void> {
  await readIn({ tabId: tab });
}
