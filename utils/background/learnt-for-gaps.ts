import type { Resolved } from '../finder/catalogue/record.ts';
import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import type { LearntDocument } from '../learnt/learnt-document.ts';
import { hasGap } from '../learnt/with-learnt.ts';
import { learntAbout } from '../store/learnt/learnt-store.ts';
import { learntOrEmpty } from './learnt-or-empty.ts';

const symbolOf = ({ record, symbol }: Resolved) => record?.symbol ?? canonicalSymbol(symbol);

const symbolsOf = (resolved: readonly Resolved[]) => resolved.map(symbolOf).filter((symbol) => symbol !== undefined);

/** What was learnt about the symbols on which the catalogue has gaps. */
export async function learntForGaps(resolved: readonly Resolved[]): Promise<LearntDocument[]> {
  const open = resolved.filter(hasGap);
  const untitled = open.filter(({ record }) => record?.title === undefined);
  return open.length === 0 ? [] : learntOrEmpty(() => learntAbout(symbolsOf(open), symbolsOf(untitled)));
}
