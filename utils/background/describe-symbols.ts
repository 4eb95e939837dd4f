import { browser } from 'wxt/browser';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import type { CatalogueRecord } from '../catalogue/record.ts';
import { summarize } from '../catalogue/summary.ts';
import { type Description, descriptionSchema } from '../messaging/description.ts';
import { Failure } from '../messaging/failure.ts';
import type { Language } from '../references/reference.ts';
import { bodyName } from '../symbols/body-name.ts';
import { sessionOfSymbol } from '../symbols/decode-symbol.ts';
import { linksOf } from '../symbols/links.ts';
import { parseSymbol } from '../symbols/parse-symbol.ts';

/** Reads a part of the catalogue out of the extension's own files. @throws Failure */
async function readShard(name: string): Promise<string> {
  // The catalogue's names are made when it is built, so no type knows them.
  const address = new URL(`catalogue/${name}`, browser.runtime.getURL('/'));
  const response = await fetch(address);
  if (!response.ok) throw new Failure('catalogue');
  return response.text();
}

const catalogue = openCatalogue(readShard);

/** A resolution or decision without what its summary says of date and adoption; a document as it is. */
function withoutAdoption(record: CatalogueRecord): CatalogueRecord {
  if (record.kind === 'document') return record;
  const { date: _, adoption: __, ...others } = record;
  return others;
}

/** Describes symbols for cards and lists, in the order asked. */
export async function describeSymbols(symbols: readonly string[], language: Language): Promise<Description[]> {
  const resolved = await catalogue.resolve(symbols, language);
  return resolved.map((known) => {
    const body = parseSymbol(known.symbol)?.body;
    const session = sessionOfSymbol(known.symbol, language);
    const links = linksOf(known.symbol, language, known.record?.libraryRecord);
    return descriptionSchema.parse({
      ...known,
      ...(body && { body: { series: body.series, name: bodyName(body.series, language) } }),
      ...(session !== undefined && { session }),
      ...(links && { links }),
      summary: known.record ? summarize(known.record, language) : [],
      summaryBesideFacts: known.record ? summarize(withoutAdoption(known.record), language) : [],
    });
  });
}
