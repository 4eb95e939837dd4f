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

/** An element whose children are being walked: those that follow one another, or those assigned to a slot. */
interface Level {
  element: Element | undefined;
  next: Node | null;
  assigned?: Iterator<Node>;
}

function childrenOf(element: Element, visitor: NodeVisitor): Level {
  const tree = shadowTreeOf(element);
  if (tree) {
    visitor.shadowTree(tree);
    // Its other children are displayed only where a slot of the tree shows them.
    return { element, next: tree.firstChild };
  }
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return { element, next: null, assigned: assigned.values() };
  }
  return { element, next: element.firstChild };
}

function nextOf(level: Level): Node | null {
  if (level.assigned) return level.assigned.next().value ?? null;
  const node = level.next;
  level.next = node?.nextSibling ?? null;
  return node;
}

/**
 * Walks the displayed tree under a node in steps: shadow trees, and in them the content of their slots, in place
 * of the elements' own children. Without recursion, since a page may be nested deeper than any stack.
 * @param mostNodes how many nodes are visited at most
 * @returns false if there were more
 */
export function* walkSteps(root: Node, visitor: NodeVisitor, mostNodes: number): Generator<void, boolean> {
  const levels: Level[] = [{ element: undefined, next: root }];
  // The root's own siblings are not walked.
  let isRoot = true;
  for (let count = 1; levels.length > 0; count += 1) {
    const level = levels[levels.length - 1];
    if (!level) break;
    const node = nextOf(level);
    if (isRoot) level.next = null;
    isRoot = false;
    if (!node) {
      levels.pop();
      if (level.element) visitor.leave(level.element);
    } else if (node instanceof Text) visitor.text(node);
    else if (node instanceof Element && !isSkipped(node)) {
      visitor.enter(node);
      levels.push(childrenOf(node, visitor));
    }
    if (count > mostNodes) return false;
    if (count % stepLength === 0) yield;
  }
  return true;
}
