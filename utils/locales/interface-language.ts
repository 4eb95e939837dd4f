import { i18n } from '#i18n';
import { type Language, languages } from '../ground/language.ts';

/** The language of the interface. */
export function interfaceLanguage(): Language {
  const spoken = i18n.t('language');
  return languages.find((code) => spoken.startsWith(code)) ?? 'en';
}
