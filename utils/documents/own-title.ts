import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import type { PageFacts } from './identify-document.ts';
import { afterTitle, serviceTitles } from './words.ts';

/** Metadata with the title of the document that a page is about. */
const titleNames = new Set(['citation_title', 'dc.title', 'dcterms.title']);
/** Characters at the beginning of a document within which it prints its symbol. */
const mastheadLength = 5_000;

function tidy(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const end = line.search(afterTitle);
  return end > 0 ? line.slice(0, end) : line;
}

function isTitle(words: string): boolean {
  const isService = words.split(/ [|–—-] /u).every((part) => serviceTitles.has(part.trim().toLowerCase()));
  return !isService && /\p{L}{2}/u.test(words) && canonicalSymbol(words) === undefined;
}

/** Whether the page's title is the heading, alone or followed by the name of the site. */
function isTitledAfter(title: string, heading: string): boolean {
  return title === heading || (title.startsWith(heading) && /^ [|–—-] /u.test(title.slice(heading.length)));
}

function printsSymbol(text: string, symbol: string): boolean {
  return text.slice(0, mastheadLength).replace(/\s/gu, '').includes(symbol.replace(/\s/gu, ''));
}

/**
 * The title of the document that a page shows, not of the page or the site: the title in its metadata, or a top heading
 * that is also the page's title, on a page that prints the document's symbol above its text. Undefined if there is
 * neither.
 * @param headings texts of the top-level headings
 */
export function ownTitle(facts: PageFacts, symbol: string, headings: readonly string[]): string | undefined {
  const stated = facts.metadata.filter(([name]) => titleNames.has(name)).map(([, content]) => tidy(content));
  const title = facts.title.replace(/\s+/gu, ' ').trim();
  const printed = printsSymbol(facts.text, symbol) ? headings.map(tidy) : [];
  return [...stated, ...printed.filter((heading) => isTitledAfter(title, heading))].find(isTitle);
}
