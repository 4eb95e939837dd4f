import { inOneLine } from '../annotations/quote-of.ts';
import { documentAddress } from '../documents/document-address.ts';
import type { DocumentIdentity } from '../documents/document-identity.ts';
import type { Language } from '../ground/language.ts';
import { citationWords } from './citation/words/tables.ts';
import { languageOf } from './language-of.ts';
import { markdownLink, markdownQuote } from './markdown-text.ts';
import { pinpointWords } from './pinpoint-words.ts';

/** What is copied: a quotation in running text, the footnote alone, or a quotation in Markdown with a link. */
const citationForms = ['running text', 'footnote', 'Markdown'] as const;
export type CitationForm = (typeof citationForms)[number];

/** A passage and its source. */
interface CitedPassage {
  /** The words as they are on the page. */
  quote: string;
  document: DocumentIdentity;
  /** The document as it is cited (`Description.cited`), in its language; without it, its symbol. */
  cited?: string;
  /** Paragraph path of its beginning, and of its end if that is in a later paragraph. */
  path?: string;
  lastPath?: string;
}

/** What is cited: "General Assembly resolution 65/230", or title and address of a page without a symbol. */
function sourceOf({ document: { symbol, title, address }, cited }: CitedPassage, language: Language): string {
  if (symbol !== undefined) return cited ?? symbol;
  const { separator } = citationWords[language];
  return [title, address].filter((part) => part !== undefined && part !== '').join(separator);
}

/** With a capital at the beginning, as in a footnote, if the language has them; addresses stay as they are. */
const capitalised = (text: string): string =>
  /^https?:/.test(text) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * A passage with its citation, as in the United Nations Editorial Manual and in the language of the document:
 * running text `“…” (General Assembly resolution 65/230, para. 5)`, footnote `A/76/123, para. 15.`, or a block quote in
 * Markdown with the citation as a link.
 */
export function copyWithCitation(passage: CitedPassage, form: CitationForm): string {
  const { quote, document, path, lastPath } = passage;
  const language = languageOf(document);
  const { separator, quotation, source, end } = citationWords[language];
  const cited = sourceOf(passage, language);
  const pinpoint = path === undefined ? undefined : pinpointWords(path, language, lastPath);
  const citation = pinpoint === undefined ? cited : cited + separator + pinpoint;
  switch (form) {
    case 'running text':
      return `${quotation[0]}${inOneLine(quote)}${quotation[1]}${source[0]}${citation}${source[1]}`;
    case 'footnote':
      return capitalised(citation.endsWith(end) ? citation : citation + end);
    case 'Markdown': {
      const address = document.symbol === undefined ? document.address : documentAddress(document.symbol, language);
      return `${markdownQuote(inOneLine(quote))}\n>\n> — ${markdownLink(citation, address)}\n`;
    }
  }
}
