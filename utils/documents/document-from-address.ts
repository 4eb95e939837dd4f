import { type Language, languages } from '../ground/language.ts';
import { withoutTrailingSlashes } from './normalise-address.ts';

/** What an address alone says about its document. */
interface AddressedDocument {
  /** The symbol as written in the address. */
  symbol?: string;
  language?: Language;
}

/** Languages as older addresses write them: E, F, S, R, A, C, or the code itself. */
const languageLetters: Record<string, Language> = { a: 'ar', c: 'zh', e: 'en', f: 'fr', r: 'ru', s: 'es' };

function languageNamed(name: string | null | undefined): Language | undefined {
  const lower = name?.toLowerCase() ?? '';
  return languages.find((language) => language === lower) ?? languageLetters[lower];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function known(symbol: string | null | undefined, language: Language | undefined): AddressedDocument {
  const written = withoutTrailingSlashes(symbol?.trim() ?? '');
  // A symbol contains a slash and a digit: neither "Home" nor "search" is one.
  const isSymbol = /^[A-Za-z][^?#]*$/.test(written) && written.includes('/') && /\d/.test(written);
  return { ...(isSymbol && { symbol: written }), ...(language && { language }) };
}

/** The first parameter with one of some names, in upper or lower case. */
function parameter(url: URL, ...names: string[]): string | undefined {
  for (const [name, value] of url.searchParams) if (names.includes(name.toLowerCase())) return value;
  return undefined;
}

/**
 * Reads the symbol and the language from an address of docs.un.org, undocs.org, documents.un.org, the older document
 * services or one of un.org's "view document" links. Empty for any other address.
 */
export function documentFromAddress(address: string): AddressedDocument {
  if (!URL.canParse(address)) return {};
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  const asked = languageNamed(parameter(url, 'l', 'lang', 'language', 'langrequested'));
  const inQuery = parameter(url, 's', 'symbol', 'finalsymbol', 'ds');

  if (host === 'docs.un.org' || host === 'undocs.org') {
    if (inQuery !== undefined) return known(inQuery, asked);
    const [first = '', ...rest] = url.pathname.slice(1).split('/');
    const language = languages.find((code) => code === first.toLowerCase());
    return known(decoded(language ? rest.join('/') : [first, ...rest].join('/')), language ?? asked);
  }
  if (host === 'documents.un.org' || host === 'daccess-ods.un.org' || host === 'documents-dds-ny.un.org') {
    return known(inQuery, asked);
  }
  if (/(^|\.)un\.org$/.test(host) && /view_doc|getdoc/i.test(url.pathname)) return known(inQuery, asked);
  return {};
}
