import type { DocumentText, Fragment } from '../text/document-text.ts';
import { boundaryOf, isStruck, isSymbolLink, styledBoundaryOf } from './boundaries.ts';
import { type NodeVisitor, walkSteps } from './node-walk.ts';
import { isDrawnAsMark, isRaisedMark } from './note-marks.ts';
import { type Boundary, TextCollector } from './text-collector.ts';

/** What of a page is read at most: more than any document has, and as much as stays quick to search. */
export interface ReadingLimit {
  nodes: number;
  /** UTF-16 code units. */
  characters: number;
}

export const readingLimit: ReadingLimit = { nodes: 2_000_000, characters: 10_000_000 };

/** The text of a web page, and the open shadow trees that some of it is in. */
export interface PageText extends DocumentText {
  shadowTrees: readonly ShadowRoot[];
}

/** Elements that are inside inline text, where an edge may join what belongs apart. */
class PageReader implements NodeVisitor {
  readonly collector = new TextCollector();
  readonly fragments: Fragment[] = [];
  readonly shadowTrees: ShadowRoot[] = [];
  private preformatted = 0;
  /** The open marks, with their places in the text. */
  private readonly marks = new Map<Element, number>();
  /** Where the text of an element begins whose edge was not looked at. */
  private readonly starts = new Map<Element, number>();

  text(node: Text): void {
    const start = this.collector.add(node.data, this.preformatted > 0);
    if (start !== undefined) this.fragments.push({ node, start, length: node.data.length });
  }

  enter(element: Element): void {
    const boundary = boundaryOf(element);
    if (boundary === '') this.collector.crossDoubtful((before) => this.lookAtStart(element, before));
    else this.collector.cross(boundary);
    if (element.localName === 'pre') this.preformatted += 1;
    if (isStruck(element) || isRaisedMark(element, this.collector.end)) {
      this.marks.set(element, this.collector.beginMark());
    } else if (boundary === '') this.starts.set(element, this.collector.length);
  }

  leave(element: Element): void {
    const start = this.starts.get(element);
    this.starts.delete(element);
    const mark = this.marks.get(element);
    if (mark !== undefined) {
      this.marks.delete(element);
      this.collector.endMark(mark);
    }
    if (element.localName === 'pre') this.preformatted -= 1;
    const boundary = boundaryOf(element);
    if (boundary !== '') this.collector.cross(boundary);
    else if (mark === undefined) {
      this.collector.crossDoubtful((_, after) => this.lookAtEnd(element, start ?? this.collector.length, after));
    }
  }

  shadowTree(root: ShadowRoot): void {
    this.shadowTrees.push(root);
  }

  /** What stands before an inline element that touches the text before it. */
  private lookAtStart(element: Element, before: string): Boundary {
    const styled = styledBoundaryOf(element);
    if (styled !== '') return styled;
    // A link around a whole symbol does not go on with the word before it; one behind "A/RES/" does.
    if (isSymbolLink(element)) return /[\p{L}\p{N}]$/u.test(before) ? ' ' : '';
    if (!this.marks.has(element) && isDrawnAsMark(element, before)) {
      this.marks.set(element, this.collector.beginMark());
      this.starts.delete(element);
    }
    return '';
  }

  /** What stands behind an inline element that touches the text after it. */
  private lookAtEnd(element: Element, start: number, after: string): Boundary {
    const styled = styledBoundaryOf(element);
    if (styled !== '') return styled;
    if (isSymbolLink(element)) return /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
    // A mark before a number, as at the beginning of a note: nothing touched it from the left.
    if (isDrawnAsMark(element, '')) this.collector.endMark(start);
    return '';
  }
}

/**
 * Reads the text under a node as one string, in steps: block boundaries and `<br>` become line breaks, table cells are
 * separated by tabs; code, form fields, editable parts and the extension's own surfaces are left out. Hidden text is
 * read like any other, so that the string does not change when a part of the page is folded.
 */
export function* pageTextSteps(root: Node, limit: ReadingLimit = readingLimit): Generator<void, PageText> {
  const reader = new PageReader();
  const steps = walkSteps(root, reader, limit.nodes);
  let isWhole = true;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      isWhole = step.value;
      break;
    }
    if (reader.collector.length > limit.characters) {
      isWhole = false;
      break;
    }
    yield;
  }
  const { collector, fragments, shadowTrees } = reader;
  return { text: collector.text, fragments, marks: collector.marks, shadowTrees, ...(!isWhole && { isPartial: true }) };
}
