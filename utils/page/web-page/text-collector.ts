import type { Span } from '../../ground/span.ts';

/** What stands between two stretches of text: a line break, a tab between cells, or nothing. */
export type Boundary = '' | '\t' | '\n';

/** Stands around a superscript mark, so that "60/1" with footnote 2 does not become "60/12". Zero width. */
const markSeparator = '\u200b';

/** True where text glued to other text could be read as one number or symbol. */
function isGlue(before: string, after: string): boolean {
  return /[\p{L}\p{N}/().-]$/u.test(before.slice(-2)) && /^[\p{L}\p{N}/().-]/u.test(after);
}

/** Puts the stretches of a page's text together, with what parts them. Knows nothing of documents. */
export class TextCollector {
  text = '';
  /** Superscript marks with their separators, in order. */
  readonly marks: Span[] = [];
  private boundary: Boundary = '';
  /** Boundaries that are looked up only if text would be glued across them. */
  private doubtful: (() => Boundary)[] = [];
  private markStart = 0;

  /** Goes over the beginning or the end of an element that parts text. */
  cross(boundary: Boundary): void {
    if (boundary === '\n' || this.boundary === '') this.boundary = boundary;
  }

  /** Goes over the beginning or the end of an element that parts text only if its style says so. */
  crossDoubtful(look: () => Boundary): void {
    this.doubtful.push(look);
  }

  beginMark(): void {
    this.part();
    this.markStart = this.text.length;
    this.text += markSeparator;
  }

  endMark(): void {
    this.text += markSeparator;
    this.marks.push({ start: this.markStart, end: this.text.length });
  }

  /**
   * Takes in the text of a node. Other white space than blanks becomes blanks, one for one, unless it is preformatted.
   * @returns where it begins; undefined for white space that would not be seen, which is left out
   */
  take(data: string, isPreformatted: boolean): number | undefined {
    const isUnseen = !isPreformatted && data.trim() === '';
    if (data === '' || (isUnseen && (this.boundary !== '' || this.text === '' || /\s$/.test(this.text)))) {
      return undefined;
    }
    if (this.boundary === '' && isGlue(this.text, data)) for (const look of this.doubtful) this.cross(look());
    this.part();
    const start = this.text.length;
    this.text += isPreformatted ? data : data.replace(/[\t\n\r\f\v]/g, ' ');
    return start;
  }

  /** Writes what parts the text so far from what comes. */
  private part(): void {
    if (this.text !== '') this.text += this.boundary;
    this.boundary = '';
    this.doubtful = [];
  }
}
