import { later, whenAborted } from '../../ground/lifetime.ts';
import { type Painter, paintReferences } from './painter.ts';
import type { PlacedReference } from './placed-references.ts';
import { elementAround } from './shadow-trees.ts';

/** References up to which all are painted always: measured, they cost nothing that shows. */
const few = 300;
/** So many batches of changes make a page busy. Without any for `busyTime` milliseconds it rests. */
const busyChanges = 5;
const busyTime = 2_000;
/** How far around the window is painted on a busy page, in window sizes: more than a turn of the wheel. */
const margin = '150%';

/** Paints references, and others in place of those before. */
export type ReferencePaint = (references: readonly PlacedReference[]) => void;

/**
 * Paints all references of a page; while a page with many is busy, only those near the window. Chromium goes through all
 * that is painted after every change of a page: 1,700 references on a page that changes ten times a second cost a fifth
 * of a core, whatever changes.
 */
export function createReferencePaint(page: Document, painter: Painter, signal: AbortSignal): ReferencePaint {
  let all: readonly PlacedReference[] = [];
  let near: { observer: IntersectionObserver; elements: Set<Element> } | undefined;
  let changes = 0;
  let cancelRest = () => {};

  function paintNear(): void {
    const isNear = ({ range }: PlacedReference) => {
      const element = elementAround(range.startContainer);
      return element !== undefined && near?.elements.has(element) === true;
    };
    paintReferences(painter, near ? all.filter(isNear) : all);
  }

  function watchNear(): void {
    near?.observer.disconnect();
    const elements = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) elements.add(target);
          else elements.delete(target);
        }
        paintNear();
      },
      { rootMargin: margin },
    );
    near = { observer, elements };
    for (const { range } of all) {
      const element = elementAround(range.startContainer);
      if (element) observer.observe(element);
    }
  }

  function rest(): void {
    changes = 0;
    near?.observer.disconnect();
    near = undefined;
    paintNear();
  }

  function stir(): void {
    if (all.length <= few) return;
    changes += 1;
    cancelRest();
    cancelRest = later(signal, rest, busyTime);
    if (changes === busyChanges) watchNear();
  }

  const observer = new MutationObserver(stir);
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  whenAborted(signal, () => {
    observer.disconnect();
    near?.observer.disconnect();
  });

  return (references) => {
    all = references;
    // The new ones are painted once it is known which of them are near.
    if (near && references.length > few) watchNear();
    else rest();
  };
}
