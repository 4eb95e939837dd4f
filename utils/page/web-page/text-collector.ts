import type { Span } from '../../ground/span.ts';

/** What stands between two stretches of text: a line break, a tab between cells, or nothing. */
export type Boundary = '' | '\t' | '\n';

/** Written around a superscript mark, so that "60/1" with footnote 2 does not become "60/12". Zero width. */
const markSeparator = '\u200b';

/** True if two texts, joined directly, could be read as one number or symbol. */
function isGlue(before: string, after: string): boolean {
  return /[\p{L}\p{N}/().-]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}/().-]/u.test(after);
}

/** Joins the stretches of a page's text, with what separates them. Knows nothing about documents. */
export class TextCollector {
  text = '';
  /** Superscript marks with their separators, in order. */
  readonly marks: Span[] = [];
  private boundary: Boundary = '';
  /** Boundaries that are looked up only if text would be joined across them. */
  private doubtful: (() => Boundary)[] = [];
  private markStart = 0;

  /** Crosses the start or the end of an element that separates text. */
  cross(boundary: Boundary): void {
    if (boundary === '\n' || this.boundary === '') this.boundary = boundary;
  }

  /** Crosses the start or the end of an element that separates text only if its style says so. */
  crossDoubtful(look: () => Boundary): void {
    this.doubtful.push(look);
  }

  beginMark(): void {
    this.separate();
    this.markStart = this.text.length;
    this.text += markSeparator;
  }

  endMark(): void {
    this.text += markSeparator;
    this.marks.push({ start: this.markStart, end: this.text.length });
  }

  /**
   * Adds the text of a node. Tabs and line breaks become spaces, one for one, unless the text is preformatted.
   * @returns its start in the collected text; undefined for white space that is not displayed, which is left out
   */
  add(data: string, isPreformatted: boolean): number | undefined {
    const isUnseen = !isPreformatted && data.trim() === '';
    if (data === '' || (isUnseen && (this.boundary !== '' || this.text === '' || /\s$/.test(this.text)))) {
      return undefined;
    }
    if (this.boundary === '' && isGlue(this.text, data)) for (const look of this.doubtful) this.cross(look());
    this.separate();
    const start = this.text.length;
    this.text += isPreformatted ? data : data.replace(/[\t\n\r\f\v]/g, ' ');
    return start;
  }

  /** Writes what separates the text so far from what comes next. */
  private separate(): void {
    if (this.text !== '') this.text += this.boundary;
    this.boundary = '';
    this.doubtful = [];
  }
}
