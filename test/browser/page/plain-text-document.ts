import { emptyText } from '../../../utils/page/text/document-text.ts';
import type { ReadableDocument } from '../../../utils/page/text/readable-document.ts';
import { rangeOf } from '../../../utils/page/text/text-range.ts';

/** A plain text in one element: the smallest document that can be read. */
export interface PlainTextDocument extends ReadableDocument {
  /** Puts another text in place of this one. */
  replace(text: string): void;
}

/** @param symbol of the document, as whoever opened the text knows it */
export function createPlainTextDocument(root: HTMLElement, symbol: string, text: string): PlainTextDocument {
  let last = emptyText;
  const listeners: (() => void)[] = [];
  root.style.whiteSpace = 'pre-wrap';
  root.textContent = text;
  return {
    root,
    isPrivate: true,
    identity: () => ({ symbol, language: 'en', address: `text:${symbol}`, surface: 'text' }),
    read() {
      const node = root.firstChild;
      last =
        node instanceof Text
          ? { text: node.data, fragments: [{ node, start: 0, length: node.length }], marks: [] }
          : emptyText;
      return last;
    },
    onChange({ changed }, signal) {
      listeners.push(changed);
      signal.addEventListener('abort', () => listeners.splice(0));
    },
    async reveal(span) {
      const range = rangeOf(last, span);
      range?.startContainer.parentElement?.scrollIntoView();
      return range;
    },
    replace(next) {
      root.textContent = next;
      for (const changed of listeners) changed();
    },
  };
}
