import type { Resolved } from '../catalogue/record.ts';
import type { LearntDocument } from '../learnt/learnt-document.ts';
import { learntAbout } from '../learnt/learnt-store.ts';
import { hasGap } from '../learnt/with-learnt.ts';
import { canonicalSymbol } from '../symbols/parse-symbol.ts';
import { learntOrNothing } from './learnt-or-nothing.ts';

/** What was learnt of the symbols of which the catalogue does not say all. */
export async function learntForGaps(resolved: readonly Resolved[]): Promise<LearntDocument[]> {
  const symbols = resolved
    .filter(hasGap)
    .map(({ record, symbol }) => record?.symbol ?? canonicalSymbol(symbol))
    .filter((symbol) => symbol !== undefined);
  return symbols.length === 0 ? [] : learntOrNothing(() => learntAbout(symbols));
}
