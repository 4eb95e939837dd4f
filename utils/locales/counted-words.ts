import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Messages that have a form for each plural category of their language, as `card.abstentions`. */
type Counted = {
  [Key in keyof GeneratedI18nStructure]: Key extends `${infer Name}.other` ? Name : never;
}[keyof GeneratedI18nStructure];

/**
 * A message that counts, in the form that the number takes in the language of the interface: Arabic has six, Russian
 * four. The library's own forms are for 1 and for all else.
 */
export function countedWords(name: Counted, count: number): string {
  const language = i18n.t('language');
  // The types know the two categories of English; a test sees to it that each language has all of its own.
  const category = new Intl.PluralRules(language).select(count) as 'other';
  return i18n.t(`${name}.${category}`, [new Intl.NumberFormat(language).format(count)]);
}
