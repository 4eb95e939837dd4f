import { isSkipped } from '../text/left-out.ts';
import { shadowTreeOf } from '../text/shadow-trees.ts';

/** What a walk does with what it comes to. */
export interface NodeVisitor {
  text(node: Text): void;
  enter(element: Element): void;
  leave(element: Element): void;
  /** A shadow tree is entered. */
  shadowTree(root: ShadowRoot): void;
}

/** Nodes after which a step ends. */
const stepLength = 500;

/** How a walk ended: at the end, at its limit, or having lost its place because nodes were removed meanwhile. */
export type WalkEnd = 'whole' | 'limit' | 'torn';

/** An element whose children are being walked: those that follow one another, or those assigned to a slot. */
interface Level {
  element: Element | undefined;
  /** The node that the children are in; undefined for the root of the walk, whose siblings are not walked. */
  parent?: Node;
  last?: Node;
  next: Node | null;
  assigned?: Iterator<Node>;
}

function childrenOf(element: Element, visitor: NodeVisitor): Level {
  const tree = shadowTreeOf(element);
  if (tree) {
    visitor.shadowTree(tree);
    // Its other children are displayed only where a slot of the tree shows them.
    return { element, parent: tree, next: tree.firstChild };
  }
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return { element, next: null, assigned: assigned.values() };
  }
  return { element, parent: element, next: element.firstChild };
}

/** The next child; null after the last; undefined if the page has removed the children between which the walk is. */
function nextOf(level: Level): Node | null | undefined {
  const { parent, last, assigned } = level;
  if (assigned) return assigned.next().value ?? null;
  let node = level.next;
  if (node && parent && node.parentNode !== parent) {
    if (last?.parentNode !== parent) return undefined;
    node = last.nextSibling;
  }
  if (node) level.last = node;
  level.next = (parent && node?.nextSibling) ?? null;
  return node;
}

/**
 * Walks the displayed tree under a node in steps: shadow trees, and in them the content of their slots, in place
 * of the elements' own children. Without recursion, since a page may be nested deeper than any stack.
 * @param mostNodes how many nodes are visited at most
 */
export function* walkSteps(root: Node, visitor: NodeVisitor, mostNodes: number): Generator<void, WalkEnd> {
  const levels: Level[] = [{ element: undefined, next: root }];
  let end: WalkEnd = 'whole';
  for (let count = 1; levels.length > 0; count += 1) {
    const level = levels[levels.length - 1];
    if (!level) break;
    const node = nextOf(level);
    if (node === undefined) end = 'torn';
    if (!node) {
      levels.pop();
      if (level.element) visitor.leave(level.element);
    } else if (node instanceof Text) visitor.text(node);
    else if (node instanceof Element && !isSkipped(node)) {
      visitor.enter(node);
      levels.push(childrenOf(node, visitor));
    }
    if (count > mostNodes) return 'limit';
    if (count % stepLength === 0) yield;
  }
  return end;
}
