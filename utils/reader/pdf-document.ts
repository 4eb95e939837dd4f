import { identifyDocument } from '../documents/identify-document.ts';
import { canonicalSymbol } from '../finder/symbols/parse-symbol.ts';
import { later } from '../ground/lifetime.ts';
import type { Span } from '../ground/span.ts';
import { type DocumentText, emptyText, type Fragment } from '../page/text/document-text.ts';
import type { ReadableDocument } from '../page/text/readable-document.ts';
import { rangeOf } from '../page/text/text-range.ts';
import type { PdfText } from '../pdf/read-pdf-text.ts';
import type { MappedPiece } from '../pdf/text-builder.ts';
import type { PdfViewer } from './pdf-viewer.ts';
import { UnreadPages } from './unread-pages.ts';

/** A PDF that can be read, and searched by its own text. */
export interface PdfDocument extends ReadableDocument {
  /** A live range over a span of its text; undefined where nothing is drawn. */
  rangeOf(span: Span): Range | undefined;
  /** Where a page's text begins; the end of the text if it has none. From 0. */
  startOfPage(page: number): number;
  /** Calls the listener whenever it has been read again, until the signal aborts. */
  onRead(listener: () => void, signal: AbortSignal): void;
}

/** Characters at the beginning of a document in which its own symbol stands. */
const masthead = 600;
/** Milliseconds that a page may take to be drawn before a place on it is given up. */
const drawingTime = 5_000;

/** The symbol in the masthead: the first word there that is one. */
function ownSymbol(read: PdfText): string | undefined {
  const heads = read.setAside.filter(({ kind, page }) => kind === 'running head' && page < 2).map(({ text }) => text);
  for (const word of [read.text.slice(0, masthead), ...heads].join('\n').split(/\s+/)) {
    const symbol = word.includes('/') ? canonicalSymbol(word) : undefined;
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

/** The text node that an element of the text layer consists of. */
function textNodeOf(element: HTMLElement | undefined): Text | undefined {
  const node = element?.firstChild;
  return node instanceof Text ? node : undefined;
}

/**
 * A PDF as a document that can be read: its text is what `readPdfText` made of it, its nodes are those of the viewer's
 * text layer.
 * @param address of the file, or a name that stands for it
 * @param title that the file gives itself
 */
export function createPdfDocument(
  root: HTMLElement,
  viewer: PdfViewer,
  read: PdfText,
  { address, title }: { address: string; title: string },
): PdfDocument {
  const listeners = new Set<() => void>();
  const unread = new UnreadPages();
  const pieces = Map.groupBy(read.map, ({ page }) => page);
  const symbol = ownSymbol(read);
  let last: DocumentText = emptyText;

  function drawnFragments(page: readonly MappedPiece[], elements: readonly HTMLElement[]): Fragment[] {
    return page.flatMap(({ item, start, length, from }) => {
      const node = textNodeOf(elements[item]);
      return node && from + length <= node.length ? [{ node, start, length, from }] : [];
    });
  }

  /** The fragments of a page that is not drawn, in one node. */
  function unreadFragments(number: number, page: readonly MappedPiece[]): Fragment[] {
    const element = viewer.pageElement(number);
    if (!element) return [];
    const texts = page.map(({ start, length }) => read.text.slice(start, start + length));
    const node = unread.nodeOf(number, element, texts.join(''));
    let from = 0;
    return page.map(({ start, length }) => {
      const fragment = { node, start, length, from };
      from += length;
      return fragment;
    });
  }

  return {
    root,
    // Only the extension's own scripts run in the reader.
    isPrivate: true,
    identity: () =>
      identifyDocument({
        address,
        title,
        language: '',
        metadata: symbol === undefined ? [] : [['symbol', symbol]],
        contentType: 'application/pdf',
        text: read.text,
      }),
    read() {
      const fragments = [...pieces].flatMap(([number, page]) => {
        const elements = viewer.textElements(number);
        if (!elements) return unreadFragments(number, page);
        unread.remove(number);
        return drawnFragments(page, elements);
      });
      last = { text: read.text, fragments: fragments.sort((a, b) => a.start - b.start), marks: [] };
      for (const listener of listeners) listener();
      return last;
    },
    rangeOf: (span) => rangeOf(last, span),
    startOfPage: (page) => read.map.find((piece) => piece.page >= page)?.start ?? read.text.length,
    onRead(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    onChange({ changed }, signal) {
      viewer.onTextDrawn(() => {
        if (!signal.aborted) changed();
      });
    },
    async reveal(span) {
      const place = read.map.findLast(({ start }) => start <= span.start);
      if (!place) return undefined;
      if (!viewer.textElements(place.page)) {
        viewer.goToPage(place.page);
        await new Promise<void>((resolve) => {
          viewer.onTextDrawn(() => {
            if (viewer.textElements(place.page)) resolve();
          });
          later(new AbortController().signal, resolve, drawingTime);
        });
        this.read();
      }
      const range = rangeOf(last, span);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return range;
    },
  };
}
