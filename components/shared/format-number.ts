import { i18n } from '#i18n';

/** A whole number in the interface language: "1,234", "1 234". */
export const formatNumber = (number: number): string => new Intl.NumberFormat(i18n.t('language')).format(number);
