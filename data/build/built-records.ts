import { takeAgendaTitles, takeOverTitles } from './derived-titles.ts';
import { addOnlyCited, linkCitations, linkDrafts } from './link-records.ts';
import { type Building, documentRecords, resolutionRecords } from './records/stored-records.ts';
import { linkSeries } from './series/link-series.ts';

/** All records of the tables, linked with each other; and the series of resolutions, each as symbols, oldest first. */
export function builtRecords(): { records: Map<string, Building>; series: string[][] } {
  const records = new Map([...documentRecords(), ...resolutionRecords()].map((record) => [record.symbol, record]));
  linkDrafts(records);
  // Before titles are taken over: a text that is only cited may be part of one that has a title.
  addOnlyCited(records);
  takeOverTitles(records);
  const series = linkSeries(records);
  takeAgendaTitles(records);
  linkCitations(records);
  return { records, series };
}
