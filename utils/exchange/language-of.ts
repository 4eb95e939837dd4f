import type { DocumentIdentity } from '../documents/document-identity.ts';
import { type Language, languages } from '../ground/language.ts';

/** The language that a document is in; English for one outside the six, and where it is not known. */
export const languageOf = ({ language }: DocumentIdentity): Language =>
  languages.find((known) => known === language?.toLowerCase().split('-')[0]) ?? 'en';
