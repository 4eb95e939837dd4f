import type { CatalogueRecord, Resolved } from '../catalogue/record.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';
import type { LearntFact } from './learnt-fact.ts';

/** Where a learnt title comes from, as `titleSource` says it. */
export const learntSource = (readIn: string): string => `Learnt from ${readIn}`;

/** A document's own word on itself goes before what others call it; among equals the latest. */
const bestFirst = (facts: readonly LearntFact[]): LearntFact[] =>
  [...facts].sort((a, b) => Number(b.readIn === b.symbol) - Number(a.readIn === a.symbol) || b.learnt - a.learnt);

function emptyRecord(symbol: string): CatalogueRecord | undefined {
  const parsed = parseSymbol(symbol);
  if (!parsed?.body || parsed.kind === 'treaty') return undefined;
  return { symbol: parsed.symbol, kind: parsed.kind, body: parsed.body.series, cites: [], citedBy: [] };
}

/**
 * What the catalogue says, with what reading taught put in where the catalogue is silent and nowhere else. Facts about
 * other symbols are passed over.
 */
export function withLearnt(resolved: Resolved, facts: readonly LearntFact[]): Resolved {
  const record = resolved.record ?? emptyRecord(resolved.symbol);
  const own = bestFirst(facts.filter(({ symbol }) => symbol === record?.symbol));
  if (!record || own.length === 0) return resolved;
  const titled = own.find(({ title }) => title !== undefined);
  const date = own.find((fact) => fact.date !== undefined)?.date;
  const cites = own.find((fact) => fact.cites !== undefined)?.cites ?? [];
  return {
    ...resolved,
    record: {
      ...record,
      ...(record.title === undefined &&
        titled?.title !== undefined && { title: titled.title, titleSource: learntSource(titled.readIn) }),
      ...(record.date === undefined && date !== undefined && { date }),
      ...(record.cites.length === 0 && { cites }),
    },
  };
}
