import { normaliseAddress } from '../../documents/normalise-address.ts';
import { pageAddress } from './page-address.ts';

/** An attribute of what Edge has translated. */
const translatedMark = '[_msttexthash]';

/** True for a page's root element by whose class Chromium says that it has translated the page. */
export const isMarkedTranslated = ({ className }: Element): boolean => /\btranslated-(?:ltr|rtl)\b/.test(className);

/**
 * Returns a function that is true once a browser has translated the page in place. Firefox only changes the language
 * that the page says it is in.
 */
export function createTranslationWatch(page: Document): () => boolean {
  let address: string | undefined;
  let language = '';
  return () => {
    const { lang } = page.documentElement;
    const now = normaliseAddress(pageAddress());
    // Another view of an application may be in another language of its own.
    if (now !== address) language = lang;
    address = now;
    return isMarkedTranslated(page.documentElement) || lang !== language || page.querySelector(translatedMark) !== null;
  };
}
