import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Report } from '../ground/report.ts';
import type { Handlers, Sender } from '../messaging/channels/answer.ts';
import {
  type CollectedReport,
  collectedReportSchema,
  type reportRequests,
} from '../messaging/protocol/report-requests.ts';

/** Reports stored at most; beyond that, the oldest are dropped. */
const mostReports = 50;
const key = 'reports';
const storedSchema = z.object({ [key]: z.catch(z.array(collectedReportSchema), []) });

let writing: Promise<unknown> = Promise.resolve();

/** The reports since the browser started, the latest last. They outlive the worker, but not the browser session. */
async function collected(): Promise<CollectedReport[]> {
  return storedSchema.parse({ [key]: [], ...(await browser.storage.session.get(key)) })[key];
}

/** Adds a report, after earlier ones are written. @param where the part of the extension that it comes from */
export function collect(where: string, report: Report): void {
  writing = writing
    .then(async () => {
      const reports = [...(await collected()), { ...report, where }].slice(-mostReports);
      await browser.storage.session.set({ [key]: reports });
    })
    // There is nowhere left to report this.
    .catch(() => undefined);
}

/** "library" for `…/library.html`; "page" for any web page, since its address is private. */
function partOf({ url = '' }: Sender): string {
  const own = browser.runtime.getURL('/');
  const protocol = new URL(own).protocol;
  if (!URL.canParse(url) || new URL(url).protocol !== protocol) return 'page';
  return new URL(url).pathname.replace(/^\/|\.html$/g, '');
}

/** How the background handles reports from pages and surfaces. */
export const reportHandlers: Pick<Handlers, keyof typeof reportRequests> = {
  report: (report, sender) => {
    collect(partOf(sender), report);
    return {};
  },
  reports: async () => {
    await writing;
    return collected();
  },
};
