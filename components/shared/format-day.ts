import { i18n } from '#i18n';

/**
 * A moment's date in the interface language and the reader's time zone: "30 Nov 2026".
 * @param moment milliseconds since 1970, UTC
 */
export const formatDay = (moment: number): string =>
  new Intl.DateTimeFormat(i18n.t('language'), { dateStyle: 'medium' }).format(moment);
