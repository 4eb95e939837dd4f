import type { Annotation } from '../../annotations/annotation.ts';
import type { DocumentIdentity } from '../../documents/document-identity.ts';
import { shownUnaskedOn } from '../../documents/shown-unasked-on.ts';
import type { CurrentText } from '../text/current-text.ts';
import type { Placement } from './placement.ts';

/**
 * Decides which of the reader's marks a page shows. Its own scripts can see what is painted on it, so a page that only
 * says that it is a document, quotes it, or comes unprotected, shows nothing before the reader asks.
 */
export interface ShownMarks {
  /** True for a mark that the page shows without being asked. */
  isUnasked(annotation: Annotation): boolean;
  isShown(annotation: Annotation): boolean;
  /** Shows all marks that have a place, until the page goes to another address. */
  showAll(): void;
  /** Shows one mark, because it was made or chosen on this page: its scripts have seen the selection anyhow. */
  show(id: string): void;
}

export function createShownMarks(current: CurrentText): ShownMarks {
  const made = new Set<string>();
  let askedAt: string | undefined;
  let at: string | undefined;
  let isUnaskedHere: (document: DocumentIdentity) => boolean = () => false;

  function isUnasked({ document }: Annotation): boolean {
    const { address } = current.identity;
    if (at !== address) isUnaskedHere = shownUnaskedOn({ address, isSecure: isSecureContext });
    at = address;
    return current.isPrivate || isUnaskedHere(document);
  }

  return {
    isUnasked,
    isShown(annotation) {
      if (askedAt !== current.identity.address) askedAt = undefined;
      return askedAt !== undefined || made.has(annotation.id) || isUnasked(annotation);
    },
    showAll() {
      askedAt = current.identity.address;
    },
    show: (id) => made.add(id),
  };
}

/** Splits a placement into what is shown and the annotations that are not. */
export function splitByShown(
  { placed, candidates, orphaned }: Placement,
  { isShown }: ShownMarks,
): { shown: Placement; unshown: Annotation[] } {
  const all = [...[...placed, ...candidates].map(({ annotation }) => annotation), ...orphaned];
  const unshown = new Map(all.filter((each) => !isShown(each)).map((each) => [each.id, each]));
  const shown = {
    placed: placed.filter(({ annotation: { id } }) => !unshown.has(id)),
    candidates: candidates.filter(({ annotation: { id } }) => !unshown.has(id)),
    orphaned: orphaned.filter(({ id }) => !unshown.has(id)),
  };
  return { shown, unshown: [...unshown.values()] };
}
