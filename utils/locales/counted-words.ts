import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Messages with a form for each plural category of their language, such as `card.abstentions`. */
type Counted = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Name}.other` ? Name : never;
}[keyof GeneratedI18nStructure];

/**
 * A message with a count, in the plural form that the interface language needs: Arabic has six, Russian four. The i18n
 * library itself knows only two, for 1 and for everything else.
 */
export function countedWords(name: Counted, count: number): string {
  const language = i18n.t('language');
  // The types cover only the categories of English; a test checks that each language has all of its own.
  const category = new Intl.PluralRules(language).select(count) as 'other';
  return i18n.t(`${name}.${category}`, [new Intl.NumberFormat(language).format(count)]);
}
