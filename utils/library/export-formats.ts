import type { Annotation } from '../annotations/annotation.ts';
import type { Description } from '../descriptions/description.ts';
import { documentAddress } from '../documents/document-address.ts';
import { type BibliographyItem, bibliographyItem } from '../exchange/bibliography/bibliography-item.ts';
import { bibtex } from '../exchange/bibliography/bibtex.ts';
import { cslJson } from '../exchange/bibliography/csl-json.ts';
import { ris } from '../exchange/bibliography/ris.ts';
import { csvFile } from '../exchange/csv-file.ts';
import { languageOf } from '../exchange/language-of.ts';
import { markdownFile } from '../exchange/markdown-file.ts';
import { type PrintableWords, printablePage } from '../exchange/printable-page.ts';
import { webAnnotationPage } from '../exchange/web-annotation/web-annotation-page.ts';
import { inParts } from '../ground/in-parts.ts';
import type { Language } from '../ground/language.ts';

/** The formats of export: extension of the file name, and media type. */
export const exportFormats = {
  webAnnotation: { ending: 'jsonld', type: 'application/ld+json' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  printable: { ending: 'html', type: 'text/html' },
  cslJson: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
} as const;
export type ExportFormat = keyof typeof exportFormats;

interface ExportContext {
  words: PrintableWords;
  /** Milliseconds since 1970. */
  now: number;
  /** What is known about symbols, in the order given. */
  describe(symbols: readonly string[], language: Language): Promise<readonly Description[]>;
}

/** Symbols that are described at once. */
const describedAtOnce = 50;

/** The documents of annotations, each language version once; those without a symbol are left out. */
async function bibliographyOf(
  annotations: AsyncIterable<Annotation>,
  { describe }: ExportContext,
): Promise<BibliographyItem[]> {
  const byLanguage = new Map<Language, Set<string>>();
  for await (const { document, deleted } of annotations) {
    if (document.symbol === undefined || deleted !== undefined) continue;
    const language = languageOf(document);
    byLanguage.set(language, (byLanguage.get(language) ?? new Set()).add(document.symbol));
  }
  const items: BibliographyItem[] = [];
  for (const [language, symbols] of byLanguage) {
    for (const part of inParts([...symbols], describedAtOnce)) {
      const described = await describe(part, language);
      items.push(
        ...described.map((known) => bibliographyItem(known, language, documentAddress(known.symbol, language))),
      );
    }
  }
  return items;
}

const writers = { cslJson, ris, bibtex };

/** Annotations as a file in a format, in pieces to be written one after another. */
export async function* exportPieces(
  format: ExportFormat,
  annotations: AsyncIterable<Annotation>,
  context: ExportContext,
): AsyncGenerator<string> {
  switch (format) {
    case 'webAnnotation':
      return yield* webAnnotationPage(annotations, context.now);
    case 'markdown':
      return yield* markdownFile(annotations, context.words.title, context.now);
    case 'csv':
      return yield* csvFile(annotations);
    case 'printable':
      return yield* printablePage(annotations, context.words);
    default:
      yield writers[format](await bibliographyOf(annotations, context));
  }
}
