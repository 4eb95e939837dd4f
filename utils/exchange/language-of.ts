import type { DocumentIdentity } from '../documents/document-identity.ts';
import { type Language, languages } from '../ground/language.ts';

/** The language of a document; English if it is unknown or not one of the six. */
export const languageOf = ({ language }: DocumentIdentity): Language =>
  languages.find((known) => known === language?.toLowerCase().split('-')[0]) ?? 'en';
