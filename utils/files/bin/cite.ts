#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { cite } from '../../finder/bin/cite-command.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { textOfPdf } from '../pdf-file.ts';
import { wordText } from '../word-text.ts';

async function readText(file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(file === '-' ? 0 : file));
  switch (kindOfFile(bytes)) {
    case 'pdf': {
      // The other build of pdf.js needs a browser. It is loaded only where there is a PDF to read.
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      const { text } = await textOfPdf(await getDocument({ data: bytes, verbosity: 0 }).promise);
      return text;
    }
    case 'word':
      return wordText(bytes);
    case 'old word':
      throw new Error('This is an old Word file (.doc): save it as .docx');
    case 'text':
      return new TextDecoder().decode(bytes);
  }
}

await cite(readText, 'texts, PDFs and Word files');
