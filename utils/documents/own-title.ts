import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import type { PageFacts } from './identify-document.ts';

/** Metadata that holds the title of what the page is about. */
const titleNames = new Set(['citation_title', 'dc.title', 'dcterms.title']);
/** Characters at the beginning of a document within which it prints its symbol. */
const mastheadLength = 5_000;

/** What pages are called that show no document, or not yet; in small letters. */
const service = new Set(
  (
    'un docs|ods|ods home page|official document system|united nations|welcome|home|untitled|loading|just a moment...|' +
    'login|log in|sign in|search|search results|error|error 404|404|404 not found|page not found|not found|access denied|' +
    'forbidden|403 forbidden|service unavailable|503 service unavailable'
  ).split('|'),
);

/** Library catalogues write what kind of text it is, and whose, behind the title: "… : resolution / adopted by …". */
const behindTitle = / : (?:draft )?(?:resolution|decision|report|note|letter)\b| \/ /iu;

function tidy(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const end = line.search(behindTitle);
  return end > 0 ? line.slice(0, end) : line;
}

function isTitle(words: string): boolean {
  const isService = words.split(/ [|–—-] /u).every((part) => service.has(part.trim().toLowerCase()));
  return !isService && /\p{L}{2}/u.test(words) && canonicalSymbol(words) === undefined;
}

/** Whether the page's title is a heading, alone or before the name of the site. */
function isTitledAfter(title: string, heading: string): boolean {
  return title === heading || (title.startsWith(heading) && /^ [|–—-] /u.test(title.slice(heading.length)));
}

function printsSymbol(text: string, symbol: string): boolean {
  return text.slice(0, mastheadLength).replace(/\s/gu, '').includes(symbol.replace(/\s/gu, ''));
}

/**
 * The title of the document that a page is, and not of the page or the site: what its metadata say, or a first heading
 * that the page is titled after, on a page that prints the document's symbol above its text. Undefined where neither is
 * so.
 * @param headings texts of the headings of the first rank
 */
export function ownTitle(facts: PageFacts, symbol: string, headings: readonly string[]): string | undefined {
  const stated = facts.metadata.filter(([name]) => titleNames.has(name)).map(([, content]) => tidy(content));
  const title = facts.title.replace(/\s+/gu, ' ').trim();
  const printed = printsSymbol(facts.text, symbol) ? headings.map(tidy) : [];
  return [...stated, ...printed.filter((heading) => isTitledAfter(title, heading))].find(isTitle);
}
