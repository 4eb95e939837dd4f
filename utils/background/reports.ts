import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Report } from '../ground/report.ts';
import type { Handlers, Sender } from '../messaging/channels/answer.ts';
import {
  type CollectedReport,
  collectedReportSchema,
  type reportRequests,
} from '../messaging/protocol/report-requests.ts';

/** As many as are remembered; the oldest give way. */
const most = 50;
const key = 'reports';
const storedSchema = z.object({ [key]: z.catch(z.array(collectedReportSchema), []) });

let writing: Promise<unknown> = Promise.resolve();

/** What went wrong since the browser started, the latest last. It outlives the worker, and not the browser's session. */
async function collected(): Promise<CollectedReport[]> {
  return storedSchema.parse({ [key]: [], ...(await browser.storage.session.get(key)) })[key];
}

/** Adds a report, after those before it are written. @param where the part of the extension it comes from */
export function collect(where: string, report: Report): void {
  writing = writing
    .then(async () => {
      const reports = [...(await collected()), { ...report, where }].slice(-most);
      await browser.storage.session.set({ [key]: reports });
    })
    // There is nobody left to tell.
    .catch(() => undefined);
}

/** "library" for `…/library.html`, "page" for a web page, whose address is nobody's business. */
function partOf({ url = '' }: Sender): string {
  const own = browser.runtime.getURL('/');
  const protocol = new URL(own).protocol;
  if (!URL.canParse(url) || new URL(url).protocol !== protocol) return 'page';
  return new URL(url).pathname.replace(/^\/|\.html$/g, '');
}

/** What the background does with what went wrong elsewhere. */
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
