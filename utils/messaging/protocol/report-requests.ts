import * as z from 'zod/mini';
import { nothing, request } from './request.ts';

const line = z.string().check(z.maxLength(20_000));

/** An error in a page or surface. */
export const reportSchema = z.object({ time: z.int().check(z.nonnegative()), what: line, error: line });

/** A report with the part of the extension that it comes from, such as "background" or "library". */
export const collectedReportSchema = z.extend(reportSchema, { where: z.string() });
export type CollectedReport = z.infer<typeof collectedReportSchema>;

export const reportRequests = {
  /** Adds a report. */
  report: request('anyone', reportSchema, nothing),
  /** All reports since the browser started, the latest last. */
  reports: request('extension', nothing, z.array(collectedReportSchema)),
};
