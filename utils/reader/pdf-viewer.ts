import * as pdfjs from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import type { OutlineEntry } from './outline.ts';

/*
 * All that knows the inner parts of pdf.js: which its viewer's components are, and how the elements of a page's text
 * layer are numbered. The version is pinned, and a test opens a PDF.
 */

/** An open PDF on the page. */
export interface PdfViewer {
  readonly pdf: pdfjs.PDFDocumentProxy;
  readonly pages: number;
  readonly page: number;
  /** The elements of a page's text layer by the numbers of its items; undefined while it is not drawn. From 0. */
  textElements(page: number): readonly HTMLElement[] | undefined;
  /** The element of a page, drawn or not. From 0. */
  pageElement(page: number): HTMLElement | undefined;
  goToPage(page: number): void;
  /** The outline that the file has; empty if it has none. */
  outline(): Promise<OutlineEntry[]>;
  /** Goes to a place that the file's outline names. */
  goTo(destination: unknown): void;
  /** 1 is the size on paper; or a width or height that follows the window. */
  zoom(scale: number | 'page-width' | 'page-fit'): void;
  readonly scale: number;
  rotate(): void;
  /** Calls the listener when a page's text has been drawn. */
  onTextDrawn(listener: () => void): void;
  /** Calls the listener when another page, or another size, is shown. */
  onViewChanged(listener: () => void): void;
  close(): Promise<void>;
}

type FileOutline = Awaited<ReturnType<pdfjs.PDFDocumentProxy['getOutline']>>;

/** The entries of a file's outline that lead to a place in it, from the outside in. */
const entriesOf = (items: FileOutline, level: number): OutlineEntry[] =>
  items.flatMap(({ title, dest, items: inner }) => [
    ...(dest === null ? [] : [{ title, level, target: { type: 'file' as const, destination: dest } }]),
    ...entriesOf(inner, level + 1),
  ]);

/** A page of the viewer, as far as it is used here. */
interface PageView {
  div: HTMLElement;
  textLayer?: { div: HTMLElement; highlighter?: { textDivs?: HTMLElement[] | null } | null } | null;
}

/**
 * Opens a PDF in an element. Scripts and forms inside the file are never run.
 * @param container an absolutely positioned `div`, which is emptied
 * @param askPassword asks the reader for the password; `wasWrong` after a wrong one
 * @throws Error by pdf.js if the file is damaged
 */
export async function openPdf(
  data: Uint8Array,
  container: HTMLDivElement,
  askPassword: (wasWrong: boolean) => Promise<string>,
): Promise<PdfViewer> {
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  // The components find the library there.
  Object.assign(globalThis, { pdfjsLib: pdfjs });
  const { EventBus, PDFLinkService, PDFViewer: Viewer } = await import('pdfjs-dist/web/pdf_viewer.mjs');
  const folder = (name: string) => new URL(`/pdf/${name}/`, browser.runtime.getURL('/')).href;
  const loading = pdfjs.getDocument({
    data,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  loading.onPassword = (answer: (password: string) => void, reason: number) => {
    void askPassword(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD).then(answer);
  };
  const pdf = await loading.promise;
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus, externalLinkTarget: 2, externalLinkRel: 'noopener noreferrer' });
  const pages = document.createElement('div');
  // The name that the viewer's own style sheet knows.
  pages.className = 'pdfViewer';
  container.replaceChildren(pages);
  const viewer = new Viewer({
    container,
    viewer: pages,
    eventBus,
    linkService,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
  });
  linkService.setViewer(viewer);
  viewer.setDocument(pdf);
  linkService.setDocument(pdf);
  eventBus.on('pagesinit', () => {
    // As wide as the window, but not much larger than on paper.
    viewer.currentScaleValue = 'auto';
  });
  const resizing = new ResizeObserver(() => {
    const wanted = viewer.currentScaleValue;
    if (/^(?:auto|page-)/.test(wanted ?? '')) viewer.currentScaleValue = wanted;
  });
  resizing.observe(container);
  const pageView = (page: number) => viewer.getPageView(page) as PageView | undefined;
  return {
    pdf,
    pages: pdf.numPages,
    get page() {
      return viewer.currentPageNumber - 1;
    },
    textElements(page) {
      const layer = pageView(page)?.textLayer;
      return layer?.div.isConnected ? (layer.highlighter?.textDivs ?? undefined) : undefined;
    },
    pageElement: (page) => pageView(page)?.div,
    async outline() {
      return entriesOf((await pdf.getOutline()) ?? [], 0);
    },
    goTo(destination) {
      if (typeof destination === 'string' || Array.isArray(destination)) {
        void linkService.goToDestination(destination);
      }
    },
    goToPage: (page) => viewer.scrollPageIntoView({ pageNumber: page + 1 }),
    zoom: (scale) => {
      viewer.currentScaleValue = String(scale);
    },
    get scale() {
      return viewer.currentScale;
    },
    rotate() {
      viewer.pagesRotation = (viewer.pagesRotation + 90) % 360;
    },
    onTextDrawn: (listener) => eventBus.on('textlayerrendered', listener),
    onViewChanged(listener) {
      for (const event of ['pagechanging', 'scalechanging', 'pagesinit']) eventBus.on(event, listener);
    },
    async close() {
      resizing.disconnect();
      await loading.destroy();
    },
  };
}
