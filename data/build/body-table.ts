import type { Body } from '../../utils/finder/symbols/body.ts';
import { bodyColumns } from '../tables/columns.ts';
import { readTable, tablePath } from '../tables/table.ts';

const numberOrNull = (text: string): number | null => (text === '' ? null : Number(text));
const textOrNull = (text: string): string | null => (text === '' ? null : text);

/** All bodies with how they number their documents, longest series first. */
export function buildBodyTable(): Body[] {
  const bodies: Body[] = readTable(tablePath('bodies'), bodyColumns).map((row) => ({
    series: row.series,
    parent: textOrNull(row.parent),
    counts: row.counts,
    since: numberOrNull(row.since),
    until: numberOrNull(row.until),
    sessionFrom: numberOrNull(row.session_from),
    sessionTo: numberOrNull(row.session_to),
    resolution: textOrNull(row.resolution),
    decision: textOrNull(row.decision),
    resolutionOld: textOrNull(row.resolution_old),
    resolutionOldUntil: numberOrNull(row.resolution_old_until),
    resolutionSymbol: textOrNull(row.resolution_symbol),
    decisionSymbol: textOrNull(row.decision_symbol),
    special: row.special === '' ? [] : row.special.split(' '),
    outside: row.outside === 'yes',
  }));
  return bodies.sort((a, b) => b.series.length - a.series.length || (a.series < b.series ? -1 : 1));
}
