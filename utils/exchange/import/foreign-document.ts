import type { DocumentIdentity } from '../../documents/document-identity.ts';
import type { ImportContext } from './foreign-annotation.ts';
import { Refusal } from './imported-annotation.ts';

const longestTitle = 1000;

/**
 * The document of a record, by its address; of one that gives none, the document that the reader named.
 * @throws Refusal if there is neither
 */
export function foreignDocument(
  address: string | undefined,
  title: string | undefined,
  { about }: Pick<ImportContext, 'about'>,
): DocumentIdentity {
  if (address === undefined) {
    if (!about) throw new Refusal('no document');
    return about;
  }
  const words = (title ?? '').trim().slice(0, longestTitle).toWellFormed();
  return { address, ...(words !== '' && { title: words }) };
}
