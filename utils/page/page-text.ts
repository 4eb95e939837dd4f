import type { Span } from '../references/reference.ts';
import { boundaryOf, isMark, isSkipped, styledBoundaryOf } from './text-elements.ts';

/** Stands around a superscript mark, so that "60/1" with footnote 2 does not become "60/12". Zero width. */
export const markSeparator = '\u200b';

/** The text of one node and its place in the page's text. */
export interface Fragment {
  node: Text;
  start: number;
  length: number;
}

/** The text of a page as one string, and the nodes that it is from, in the same order. */
export interface PageText {
  text: string;
  fragments: readonly Fragment[];
  /** Superscript marks with their separators: text, but not part of the sentence. */
  marks: readonly Span[];
}

/** True where text glued to other text could be read as one number or symbol. */
function isGlue(before: string, after: string): boolean {
  return /[\p{L}\p{N}/().-]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}/().-]/u.test(after);
}

class Collector {
  text = '';
  readonly fragments: Fragment[] = [];
  readonly marks: Span[] = [];
  private boundary: '' | '\t' | '\n' = '';
  /** Elements entered or left since the last text. */
  private crossed: Element[] = [];
  private preformatted = 0;
  private markStart = -1;

  enter(element: Element): void {
    this.cross(element);
    if (element.localName === 'pre') this.preformatted++;
    if (isMark(element)) {
      this.markStart = this.text.length;
      this.text += markSeparator;
    }
  }

  leave(element: Element): void {
    this.cross(element);
    if (element.localName === 'pre') this.preformatted--;
    if (this.markStart >= 0 && isMark(element)) {
      this.text += markSeparator;
      this.marks.push({ start: this.markStart, end: this.text.length });
      this.markStart = -1;
    }
  }

  /** Takes a text node in; white space that would not be seen is left out. */
  take(node: Text): void {
    const { data } = node;
    if (data === '') return;
    const blank = data.trim() === '';
    if (blank && (this.boundary !== '' || this.text === '' || /\s$/.test(this.text)) && this.preformatted === 0) return;
    if (this.boundary === '' && isGlue(this.text, data)) {
      for (const element of this.crossed) this.widen(styledBoundaryOf(element));
    }
    if (this.text !== '') this.text += this.boundary;
    this.boundary = '';
    this.crossed = [];
    this.fragments.push({ node, start: this.text.length, length: data.length });
    // One character for one character, so that offsets in the node and in the text run side by side.
    this.text += this.preformatted > 0 ? data : data.replace(/[\t\n\r\f\v]/g, ' ');
  }

  private cross(element: Element): void {
    const boundary = boundaryOf(element);
    if (boundary === '') this.crossed.push(element);
    this.widen(boundary);
  }

  private widen(boundary: '' | '\t' | '\n'): void {
    if (boundary === '\n' || this.boundary === '') this.boundary = boundary;
  }
}

/**
 * Reads the text under a node as one string: block boundaries and `<br>` become line breaks, table cells are parted by
 * tabs, code, form fields, editable parts and the extension's own surfaces are left out. Text that is not displayed is
 * read like any other, so that the string does not change when a part of the page is folded.
 */
export function readPageText(root: Node): PageText {
  const collector = new Collector();
  let node: Node = root;
  while (true) {
    const element = node instanceof Element && !isSkipped(node) ? node : undefined;
    if (node instanceof Text) collector.take(node);
    if (element) collector.enter(element);
    if (element?.firstChild) {
      node = element.firstChild;
      continue;
    }
    if (element) collector.leave(element);
    // Up to the nearest ancestor that has something after it.
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode;
      if (node instanceof Element) collector.leave(node);
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return { text: collector.text, fragments: collector.fragments, marks: collector.marks };
}
