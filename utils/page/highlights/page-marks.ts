import type { Mark } from '../../messaging/protocol/page-state.ts';
import type { Placement } from './placed-highlight.ts';

/** What became of each annotation, for the popup. */
export function marksOf({ placed, candidates, orphaned }: Placement): Mark[] {
  return [
    ...placed.map(({ annotation: { id }, verdict, changed }) => ({ id, verdict, changed: [...changed] })),
    ...candidates
      .filter(({ candidate }) => candidate?.place === 1)
      .map(({ annotation: { id }, verdict }) => ({ id, verdict, changed: [] })),
    ...orphaned.map(({ id }) => ({ id, verdict: 'orphaned' as const, changed: [] })),
  ];
}
