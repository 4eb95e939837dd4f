import type { Language } from '../../../ground/language.ts';
import { arabic } from './ar.ts';
import type { CitationWords } from './citation-words.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import { chinese } from './zh.ts';

/** The words of each language. */
export const citationWords: Readonly<Record<Language, CitationWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
