import type { Span } from '../../ground/span.ts';

/** What stands between two stretches of text: a line break, a tab between cells, a blank, or nothing. */
export type Boundary = '' | ' ' | '\t' | '\n';

/** Which boundary stays where several meet: the later one of this list. */
const strength: readonly Boundary[] = ['', ' ', '\t', '\n'];

/** Written around a note mark, so that "60/1" with note 2 does not become "60/12". Zero width. */
const markSeparator = '\u200b';

/** Code units of the text's end that are looked at: enough for the number before an edge. */
const tailLength = 16;

/** Looks at an edge between two elements, with the text on both sides; called only if they would be joined across it. */
export type EdgeLook = (before: string, after: string) => Boundary;

/** True if two texts, joined directly, could be read as one number or symbol. */
function isGlue(before: string, after: string): boolean {
  return /[\p{L}\p{N}/().-]$/u.test(before) && /^[\p{L}\p{N}/().-]/u.test(after);
}

/**
 * Joins the stretches of a page's text, with what separates them. Knows nothing about documents. Takes time in
 * proportion to the text: a growing string is never searched, only its last characters.
 */
export class TextCollector {
  /** Length of the text so far, in UTF-16 code units. */
  length = 0;
  /** Note marks with their separators, in order. */
  readonly marks: Span[] = [];
  private readonly parts: string[] = [];
  /** The last characters of the text: one of a pair of surrogates would not be a letter. */
  private tail = '';
  private boundary: Boundary = '';
  /** Edges that are looked at only if text would be joined across them. */
  private edges: EdgeLook[] = [];

  /** The last characters of the text. */
  get end(): string {
    return this.boundary === '' ? this.tail : '';
  }

  get text(): string {
    return this.parts.join('');
  }

  /** Crosses the start or the end of an element that separates text. */
  cross(boundary: Boundary): void {
    if (strength.indexOf(boundary) > strength.indexOf(this.boundary)) this.boundary = boundary;
  }

  /** Crosses the start or the end of an element that separates text only if something about it says so. */
  crossDoubtful(look: EdgeLook): void {
    this.edges.push(look);
  }

  /** Begins a note mark here. @returns its place, for `endMark` */
  beginMark(): number {
    this.separate();
    const start = this.length;
    this.append(markSeparator);
    return start;
  }

  /** Ends the mark that begins at `start`, which may be text that was not known to be one. */
  endMark(start: number): void {
    this.append(markSeparator);
    this.marks.push({ start, end: this.length });
  }

  /**
   * Adds the text of a node. Tabs and line breaks become spaces, one for one, unless the text is preformatted.
   * @returns its start in the collected text; undefined for white space that is not displayed, which is left out
   */
  add(data: string, isPreformatted: boolean): number | undefined {
    const isUnseen = !isPreformatted && data.trim() === '';
    if (data === '' || (isUnseen && (this.boundary !== '' || this.length === 0 || /\s$/.test(this.tail)))) {
      return undefined;
    }
    if (this.boundary === '' && isGlue(this.tail, data)) {
      // A look may begin or end a mark, and so write to the text itself.
      const edges = this.edges.splice(0);
      for (const look of edges) this.cross(look(this.tail, data));
    }
    this.separate();
    const start = this.length;
    this.append(isPreformatted ? data : data.replace(/[\t\n\r\f\v]/g, ' '));
    return start;
  }

  /** Writes what separates the text so far from what comes next. */
  private separate(): void {
    if (this.length > 0) this.append(this.boundary);
    this.boundary = '';
    this.edges = [];
  }

  private append(written: string): void {
    if (written === '') return;
    this.parts.push(written);
    this.length += written.length;
    this.tail = (written.length < tailLength ? this.tail + written : written).slice(-tailLength);
  }
}
