import type { Resolved } from '../catalogue/record.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';

/** What the catalogue and the grammar say of a symbol, as `lookup` prints it. */
export function symbolLine({ symbol: asked, record, parts, problem, decoded }: Resolved) {
  const parsed = parseSymbol(asked);
  return {
    asked,
    symbol: record?.symbol ?? parsed?.symbol ?? asked,
    kind: record?.kind ?? parsed?.kind ?? null,
    body: record?.body ?? parsed?.body?.series ?? null,
    title: record?.title ?? null,
    date: record?.date ?? null,
    adoption: record?.adoption ?? null,
    decoded,
    ...(parts && { parts }),
    ...(record && { record }),
    ...(problem && { problem }),
  };
}
