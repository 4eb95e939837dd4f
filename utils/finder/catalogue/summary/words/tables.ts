import type { Language } from '../../../../ground/language.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';
import type { SummaryWords } from './summary-words.ts';
import { chinese } from './zh.ts';

/** The sentences of each language. */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese,
};
