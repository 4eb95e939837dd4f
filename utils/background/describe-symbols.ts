import { type Description, descriptionSchema } from '../descriptions/description.ts';
import { citedDocument } from '../exchange/citation/cited-document.ts';
import type { CatalogueRecord } from '../finder/catalogue/record.ts';
import { summarize } from '../finder/catalogue/summary/summary.ts';
import { bodyName } from '../finder/symbols/body-name.ts';
import { sessionOfSymbol } from '../finder/symbols/decode-symbol.ts';
import { parseSymbol } from '../finder/symbols/parse-symbol.ts';
import type { Language } from '../ground/language.ts';
import { withLearnt } from '../learnt/with-learnt.ts';
import { bundledCatalogue } from './bundled-catalogue.ts';
import { cacheDescriptions } from './description-cache.ts';
import { learntForGaps } from './learnt-for-gaps.ts';

/**
 * A record without the facts that a card shows beside the summary: later texts of the series and, for a resolution or
 * decision, its date and adoption.
 */
function withoutFactsBeside({ laterInSeries: _, newestInSeries: __, ...record }: CatalogueRecord): CatalogueRecord {
  if (record.kind === 'document') return record;
  const { date: ___, adoption: ____, ...others } = record;
  return others;
}

async function describe(symbols: readonly string[], language: Language): Promise<Description[]> {
  const resolved = await bundledCatalogue.resolve(symbols, language);
  const learnt = await learntForGaps(resolved);
  return resolved.map((known) => {
    const body = parseSymbol(known.symbol)?.body;
    const session = sessionOfSymbol(known.symbol, language);
    return descriptionSchema.parse({
      ...withLearnt(known, learnt),
      ...(body && { body: { series: body.series, name: bodyName(body.series, language) } }),
      cited: citedDocument(known.symbol, language),
      ...(session !== undefined && { session }),
      summary: known.record ? summarize(known.record, language) : [],
      summaryBesideFacts: known.record ? summarize(withoutFactsBeside(known.record), language) : [],
    });
  });
}

/**
 * Describes symbols for cards and lists, in the order asked. What was learnt fills gaps in the catalogue, but is not
 * part of the summaries, which say only what the catalogue says.
 */
export const { describe: describeSymbols, clear: clearDescriptionCache } = cacheDescriptions(describe);
