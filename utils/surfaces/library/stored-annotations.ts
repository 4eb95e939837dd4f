import type { Annotation } from '../../annotations/annotation.ts';
import type { KeptAnnotations } from '../../library/import-plan.ts';
import { ask } from '../../messaging/channels/ask.ts';

/** Documents whose annotations are cached while a file is compared. */
const mostCached = 50;

/**
 * The annotations in the store, for comparison with those of a file. Asks the background.
 * @param isMarked whether a symbol or address has any annotations; for documents without, nothing is asked
 */
export function storedAnnotations(isMarked: (subject: string) => boolean): KeptAnnotations {
  const cache = new Map<string, Promise<readonly Annotation[]>>();
  return {
    byId: (ids) => ask('annotationsById', { ids: [...ids] }),
    async ofDocument({ document: { symbol, address } }) {
      if (!isMarked(address) && !(symbol !== undefined && isMarked(symbol))) return [];
      const key = `${symbol ?? ''}\n${address}`;
      const known = cache.get(key) ?? ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
      cache.set(key, known);
      const oldest = cache.size > mostCached ? cache.keys().next().value : undefined;
      if (oldest !== undefined) cache.delete(oldest);
      return known;
    },
  };
}
