import * as z from 'zod/mini';
import { nothing, request } from './request.ts';

const line = z.string().check(z.maxLength(20_000));

/** What went wrong in a page or surface. */
export const reportSchema = z.object({ time: z.int().check(z.nonnegative()), what: line, error: line });

/** The same as collected: `where` is the part of the extension, such as "background" or "library". */
export const collectedReportSchema = z.extend(reportSchema, { where: z.string() });
export type CollectedReport = z.infer<typeof collectedReportSchema>;

export const reportRequests = {
  /** Adds to what went wrong since the browser started. */
  report: request('anyone', reportSchema, nothing),
  /** What went wrong since the browser started, the latest last. */
  reports: request('extension', nothing, z.array(collectedReportSchema)),
};
