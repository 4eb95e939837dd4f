import type { Annotation } from '../annotations/annotation.ts';
import { quoteOf } from '../annotations/quote-of.ts';
import { documentsOf, type MarkedDocument, placeOf } from './documents-of.ts';
import { markdownNote } from './markdown-note.ts';
import { markdownTag } from './markdown-tag.ts';
import { markdownLink, markdownQuote, markdownText } from './markdown-text.ts';

function annotationText(annotation: Annotation): string {
  const quote = quoteOf(annotation);
  const colour = annotation.colour && `#colour/${annotation.colour}`;
  const tags = [colour ?? '', ...annotation.tags.map(markdownTag)].filter((tag) => tag !== '').join(' ');
  const place = placeOf(annotation);
  const about = [place && `— ${markdownText(place)}`, tags].filter((part) => part).join(' ');
  const blocks = [
    quote && markdownQuote(quote),
    about,
    annotation.note === undefined ? '' : markdownNote(annotation.note),
  ];
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}

function headOf({ document: { symbol, title, address } }: MarkedDocument): string {
  const name = [symbol, title].filter((part) => part !== undefined && part.trim() !== '').join(': ');
  return `## ${markdownText(name === '' ? address : name)}\n\n${markdownLink(address, address)}\n`;
}

/**
 * Annotations as one Markdown file for Obsidian and the like: front matter, a heading for each document with its
 * symbol, title and address, and under it the quotations with paragraph, colour and tags, and the notes. In pieces, to
 * be written one after another. The trash is left out.
 * @param title of the file, in the reader's language
 * @param exported milliseconds since 1970
 */
export async function* markdownFile(
  annotations: AsyncIterable<Annotation> | Iterable<Annotation>,
  title: string,
  exported: number,
): AsyncGenerator<string> {
  const documents = await documentsOf(annotations);
  const count = documents.reduce((sum, group) => sum + group.annotations.length, 0);
  const front = {
    title: JSON.stringify(title),
    created: new Date(exported).toISOString().slice(0, 10),
    documents: documents.length,
    annotations: count,
  };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${value}\n`);
  yield `---\n${lines.join('')}---\n\n# ${markdownText(title)}\n`;
  for (const group of documents) {
    yield `\n${headOf(group)}`;
    for (const annotation of group.annotations) yield `\n${annotationText(annotation)}`;
  }
}
