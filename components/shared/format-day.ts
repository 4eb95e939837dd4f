import { i18n } from '#i18n';

/** The day of a moment in the words of the interface, in the reader's time zone. @param moment milliseconds since 1970 */
export const formatDay = (moment: number): string =>
  new Intl.DateTimeFormat(i18n.t('language'), { dateStyle: 'medium' }).format(moment);
