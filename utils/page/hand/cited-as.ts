import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { languages } from '../../ground/language.ts';
import { ask } from '../../messaging/channels/ask.ts';

/**
 * How a document is cited in its own language, according to the background, which has the names of the bodies;
 * undefined for a document without a symbol. Ask in advance: copying has to happen during the reader's click.
 */
export async function citedAs(document: DocumentIdentity): Promise<string | undefined> {
  if (document.symbol === undefined) return undefined;
  const language = languages.find((known) => known === document.language);
  const [described] = await ask('resolve', { symbols: [document.symbol], ...(language && { language }) });
  return described?.cited;
}
