import type { ParsedSymbol, SymbolStep } from '../symbols/parsed-symbol.ts';
import { sessionIn, yearIn } from '../symbols/session.ts';

/** Where a symbol is stored: a family of symbols, and its place in the order of the family. */
export interface ShardPlace {
  family: string;
  /** Session, year or number; 0 for a symbol that has none of them. */
  order: number;
}

const bySession = (session: string): number => {
  const counted = sessionIn(session);
  return yearIn(session) ?? (counted?.kind === 'regular' ? counted.number : 0);
};

function documentPlace(series: string, step: SymbolStep | undefined): ShardPlace {
  if (step?.type === 'year') return { family: series, order: step.year };
  if (step?.type === 'session')
    return { family: series, order: step.session.kind === 'regular' ? step.session.number : 0 };
  if (step?.type === 'number') return { family: `${series}#`, order: Number.parseInt(step.number, 10) };
  if (step?.type !== 'part') return { family: series, order: 0 };
  return { family: `${series}/${step.part}`, order: Number.parseInt(step.number ?? '0', 10) || 0 };
}

/** The place of a symbol in the catalogue; undefined for a treaty. */
export function shardPlace(parsed: ParsedSymbol): ShardPlace | undefined {
  const { body, kind, session, number = 0 } = parsed;
  if (!body || kind === 'treaty') return undefined;
  if (kind === 'document') return documentPlace(body.series, parsed.steps[0]);
  const family = `${body.series}/${kind === 'resolution' ? 'RES' : 'DEC'}`;
  // The Council's numbers run on through the years: a number alone finds its shard.
  if (body.series === 'S' || session === undefined) return { family, order: number };
  return { family, order: bySession(session) };
}
