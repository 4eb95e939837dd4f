import { i18n } from '#i18n';

/** A whole number as the language of the interface writes it: "1,234", "1 234". */
export const formatNumber = (number: number): string => new Intl.NumberFormat(i18n.t('language')).format(number);
