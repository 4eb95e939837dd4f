import type { Annotation, HighlightColour } from '../annotations/annotation.ts';
import { quoteOf } from '../annotations/quote-of.ts';
import { documentsOf, type MarkedDocument, placeOf } from './documents-of.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printableStyle } from './printable-style.ts';

/** The words of the page in the reader's language. */
export interface PrintableWords {
  /** ISO 639-1 code. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  colours: Readonly<Record<HighlightColour, string>>;
}

const languageMark = (language: string | undefined): string =>
  language === undefined || language === '' ? '' : ` lang="${escapeMarkup(language)}"`;

/** A document has the direction of its language; one whose language is unknown has that of the page. */
const directionMark = (language: string | undefined): string =>
  language === undefined || language === '' ? '' : ` dir="${/^ar\b/i.test(language) ? 'rtl' : 'ltr'}"`;

function headOf({ document: { symbol, title, address, language } }: MarkedDocument): string {
  const parts = [symbol, title].filter((part) => part !== undefined && part.trim() !== '');
  const names = (parts.length === 0 ? [address] : parts).map((part) => `<bdi>${escapeMarkup(part ?? '')}</bdi>`);
  const shown = `<bdi>${escapeMarkup(address)}</bdi>`;
  const link = /^https?:\/\//i.test(address) ? `<a href="${escapeMarkup(address)}">${shown}</a>` : shown;
  return `<h2${languageMark(language)}>${names.join(' · ')}</h2>\n<p class="address">${link}</p>\n`;
}

function articleOf(annotation: Annotation, words: PrintableWords): string {
  const { document, colour, note, tags } = annotation;
  const quote = quoteOf(annotation);
  const mark = languageMark(document.language);
  const about = [placeOf(annotation), colour && words.colours[colour], ...tags]
    .filter((part) => part !== undefined)
    .map((part) => `<bdi>${escapeMarkup(part)}</bdi>`);
  return [
    '<article>',
    quote !== '' && `<blockquote dir="auto"${mark} class="${colour ?? ''}">${escapeMarkup(quote)}</blockquote>`,
    about.length > 0 && `<p class="about">${about.join(' · ')}</p>`,
    note !== undefined && `<p class="note" dir="auto">${escapeMarkup(note)}</p>`,
    '</article>\n',
  ]
    .filter((line) => line !== false)
    .join('\n');
}

/**
 * Annotations as a self-contained page for printing: it loads nothing and runs nothing. Notes are shown as they were
 * typed. In pieces, to be written one after another. The trash is left out.
 */
export async function* printablePage(
  annotations: AsyncIterable<Annotation> | Iterable<Annotation>,
  words: PrintableWords,
): AsyncGenerator<string> {
  const title = escapeMarkup(words.title);
  yield `<!doctype html>
<html lang="${escapeMarkup(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${printableStyle}</style>
</head>
<body>
<h1>${title}</h1>
`;
  for (const group of await documentsOf(annotations)) {
    yield `<section${directionMark(group.document.language)}>\n${headOf(group)}`;
    for (const annotation of group.annotations) yield articleOf(annotation, words);
    yield '</section>\n';
  }
  yield '</body>\n</html>\n';
}
