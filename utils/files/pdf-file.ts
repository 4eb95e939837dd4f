import type { PDFDocumentProxy } from 'pdfjs-dist';
import { pageGeometry } from '../pdf/page-items.ts';
import { type PdfText, readPdfText } from '../pdf/read-pdf-text.ts';

/** Reads all pages of a document that pdf.js has opened. @throws Error if a page is damaged */
export async function textOfPdf(pdf: PDFDocumentProxy): Promise<PdfText> {
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    // As pdf.js's text layer has it, so that a place in an item is the same place in its element.
    pages.push(pageGeometry(await page.getTextContent({ disableNormalization: true }), page.getViewport({ scale: 1 })));
    page.cleanup();
  }
  return readPdfText(pages);
}
