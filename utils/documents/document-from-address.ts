import { type Language, languages } from '../ground/language.ts';
import { withoutTrailingSlashes } from './normalise-address.ts';

/** What an address alone says of the document at it. */
interface AddressedDocument {
  /** The symbol as written in the address. */
  symbol?: string;
  language?: Language;
}

/** Languages as the older addresses write them: E, F, S, R, A, C, or the code itself. */
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
  // A symbol has a slash and a digit in it: neither "Home" nor "search" is one.
  const isSymbol = /^[A-Za-z][^?#]*$/.test(written) && written.includes('/') && /\d/.test(written);
  return { ...(isSymbol && { symbol: written }), ...(language && { language }) };
}

/** A parameter by its name in any case. */
function parameter(url: URL, ...names: string[]): string | undefined {
  for (const [name, value] of url.searchParams) if (names.includes(name.toLowerCase())) return value;
  return undefined;
}

/**
 * Reads the symbol and the language out of an address of docs.un.org, undocs.org, documents.un.org, the older
 * documents services and un.org's own "view document" links. Other addresses give nothing.
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
