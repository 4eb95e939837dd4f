import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { textOfPdf } from '../files/pdf-file.ts';
import { report } from '../ground/report.ts';
import { startReading } from '../page/start-reading.ts';
import { createPdfDocument, type PdfDocument } from './pdf-document.ts';
import { openPdf, type PdfViewer } from './pdf-viewer.ts';
import { type Fault, FileFault, type SourceFile } from './source.ts';

/** A document that is open: its viewer, itself as it is read, and its text. */
export interface OpenDocument {
  viewer: PdfViewer;
  document: PdfDocument;
  text: string;
}

/** What the reader shows. */
export type ReaderState =
  | { status: 'empty' }
  | { status: 'loading' }
  | { status: 'open'; open: OpenDocument; title: string; hasText: boolean }
  | { status: 'failed'; fault: Fault };

export interface Reader {
  state: ReaderState;
  /** Opens a file in place of what is open. */
  open(source: (signal: AbortSignal) => Promise<SourceFile>): void;
  /** Set while the file asks for its password. */
  password: { wasWrong: boolean; answer(password: string): void } | undefined;
}

/** Characters below which a document has no text: a scan. */
const leastText = 20;

async function titleOf({ pdf }: PdfViewer): Promise<string> {
  const { info } = await pdf.getMetadata();
  const { Title: title } = info as { Title?: unknown };
  return typeof title === 'string' ? title : '';
}

/** Opens PDFs in an element, and reads them as web pages are read. */
export function useReader(container: RefObject<HTMLDivElement | null>): Reader {
  const [state, setState] = useState<ReaderState>({ status: 'empty' });
  const [password, setPassword] = useState<Reader['password']>();
  const ending = useRef<AbortController>(undefined);

  const open = useCallback<Reader['open']>(
    (source) => {
      ending.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      ending.current = controller;

      const askPassword = (wasWrong: boolean) =>
        new Promise<string>((resolve) => {
          setPassword({
            wasWrong,
            answer(given) {
              setPassword(undefined);
              resolve(given);
            },
          });
        });

      async function load(): Promise<void> {
        setState({ status: 'loading' });
        const { address, bytes } = await source(signal);
        const element = container.current;
        if (signal.aborted || !element) return;
        const viewer = await openPdf(bytes, element, askPassword);
        signal.addEventListener('abort', () => void viewer.close(), { once: true });
        const title = await titleOf(viewer);
        const read = await textOfPdf(viewer.pdf);
        if (signal.aborted) return;
        const document = createPdfDocument(element, viewer, read, { address, title });
        const { text } = read;
        setState({ status: 'open', open: { viewer, document, text }, title, hasText: text.length >= leastText });
        startReading(document, signal);
      }

      load().catch((thrown: unknown) => {
        if (signal.aborted) return;
        if (!(thrown instanceof FileFault)) report('The reader could not open a file', thrown);
        setState({ status: 'failed', fault: thrown instanceof FileFault ? thrown.fault : 'damaged' });
      });
    },
    [container],
  );

  useEffect(() => () => ending.current?.abort(), []);
  return { state, open, password };
}
