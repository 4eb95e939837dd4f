import type { PageFacts } from './identify-document.ts';
import { normaliseAddress } from './normalise-address.ts';

/** Statements that are remembered; a page that makes more has none that can be relied on. */
const mostRemembered = 2_000;

/**
 * Returns a function that removes from a page's facts the statements that were made for another address. An application
 * changes its view and its address without loading a new page: the canonical link, the metadata and the symbol in its
 * title may then still be those of the view before. So a statement counts only at the address at which it was first
 * made, and a document without a symbol is better than the wrong one.
 */
export function createStatementFilter(): (facts: PageFacts) => PageFacts {
  const firstAt = new Map<string, string>();
  let firstAddress: string | undefined;
  let hasMoved = false;

  function isCurrent(statement: string, address: string): boolean {
    if (!firstAt.has(statement) && firstAt.size < mostRemembered) firstAt.set(statement, address);
    return !hasMoved || firstAt.get(statement) === address;
  }

  return ({ canonical, ...facts }) => {
    const address = normaliseAddress(facts.address);
    firstAddress ??= address;
    hasMoved ||= address !== firstAddress;
    const isCanonical = canonical !== undefined && isCurrent(`canonical ${canonical}`, address);
    // Only a title of one word may be taken for a symbol; any other says nothing that could be wrong.
    const isTitled = /\s/.test(facts.title.trim()) || isCurrent(`title ${facts.title}`, address);
    return {
      ...facts,
      title: isTitled ? facts.title : '',
      metadata: facts.metadata.filter(([name, content]) => isCurrent(`${name} ${content}`, address)),
      ...(isCanonical && { canonical }),
    };
  };
}
