import type { DocumentText, Fragment } from '../text/document-text.ts';
import { isCustom } from '../text/shadow-trees.ts';
import {
  afterSymbolLink,
  beforeSymbolLink,
  boundaryOf,
  isStruck,
  isSymbolLink,
  styledBoundaryOf,
} from './boundaries.ts';
import { type NodeVisitor, walkSteps } from './node-walk.ts';
import { isDrawnAsMark, raisedKind } from './note-marks.ts';
import { type Boundary, TextCollector } from './text-collector.ts';

/** What of a page is read at most: more than any document has, and as much as stays quick to search. */
export interface ReadingLimit {
  nodes: number;
  /** UTF-16 code units. */
  characters: number;
}

export const readingLimit: ReadingLimit = { nodes: 2_000_000, characters: 10_000_000 };

/** The text of a web page, and the shadow trees that some of it is in. */
export interface PageText extends DocumentText {
  shadowTrees: readonly ShadowRoot[];
  /** Elements that may get a shadow tree later, and whether the page has defined them. */
  hosts: ReadonlyMap<Element, boolean>;
}

/** Elements that are inside inline text, where an edge may join what belongs apart. */
class PageReader implements NodeVisitor {
  readonly collector = new TextCollector();
  readonly fragments: Fragment[] = [];
  readonly shadowTrees: ShadowRoot[] = [];
  readonly hosts = new Map<Element, boolean>();
  private preformatted = 0;
  /** The open marks, with their places in the text. */
  private readonly marks = new Map<Element, number>();
  /** Open elements whose edge was not looked at, with where their text begins. */
  private readonly starts = new Map<Element, number>();
  /** Open superscripts whose text stands apart from what is around them. */
  private readonly apart = new Set<Element>();

  text(node: Text): void {
    const start = this.collector.add(node.data, this.preformatted > 0);
    if (start !== undefined) this.fragments.push({ node, start, length: node.data.length });
  }

  enter(element: Element): void {
    if (isCustom(element)) this.hosts.set(element, element.matches(':defined'));
    const raised = raisedKind(element, this.collector.end);
    if (raised === 'apart') this.apart.add(element);
    const boundary = this.boundaryOf(element);
    if (boundary === '') this.collector.crossDoubtful((before) => this.lookAtStart(element, before));
    else this.collector.cross(boundary);
    if (element.localName === 'pre') this.preformatted += 1;
    if (isStruck(element) || raised === 'mark') {
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
    const boundary = this.boundaryOf(element);
    this.apart.delete(element);
    if (boundary !== '') this.collector.cross(boundary);
    else if (mark === undefined) {
      this.collector.crossDoubtful((_, after) => this.lookAtEnd(element, start ?? this.collector.length, after));
    }
  }

  shadowTree(root: ShadowRoot): void {
    this.shadowTrees.push(root);
    this.hosts.delete(root.host);
  }

  private boundaryOf(element: Element): Boundary {
    return this.apart.has(element) ? ' ' : boundaryOf(element);
  }

  /** What stands before an inline element that touches the text before it. */
  private lookAtStart(element: Element, before: string): Boundary {
    const styled = styledBoundaryOf(element);
    if (styled !== '') return styled;
    // A link around a whole symbol does not go on with the word before it; one behind "A/RES/" does.
    if (isSymbolLink(element)) return beforeSymbolLink(before);
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
    if (isSymbolLink(element)) return afterSymbolLink(after);
    // A mark before a number, as at the beginning of a note: nothing touched it from the left.
    if (isDrawnAsMark(element, '', after)) this.collector.endMark(start);
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
  const { collector, fragments, shadowTrees, hosts } = reader;
  const { text, marks } = collector;
  return { text, fragments, marks, shadowTrees, hosts, ...(!isWhole && { isPartial: true }) };
}
