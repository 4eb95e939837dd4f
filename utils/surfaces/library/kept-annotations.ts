import type { Annotation } from '../../annotations/annotation.ts';
import type { KeptAnnotations } from '../../library/import-plan.ts';
import { ask } from '../../messaging/channels/ask.ts';

/** Documents whose annotations are remembered while a file is compared. */
const mostRemembered = 50;

/**
 * What is kept, asked of the background.
 * @param isMarked whether anything is kept of a symbol or address; of all other documents nothing is asked
 */
export function keptAnnotations(isMarked: (subject: string) => boolean): KeptAnnotations {
  const remembered = new Map<string, Promise<readonly Annotation[]>>();
  return {
    byId: (ids) => ask('annotationsById', { ids: [...ids] }),
    async ofDocument({ document: { symbol, address } }) {
      if (!isMarked(address) && !(symbol !== undefined && isMarked(symbol))) return [];
      const key = `${symbol ?? ''}\n${address}`;
      const known = remembered.get(key) ?? ask('annotationsOf', { address, ...(symbol !== undefined && { symbol }) });
      remembered.set(key, known);
      const oldest = remembered.size > mostRemembered ? remembered.keys().next().value : undefined;
      if (oldest !== undefined) remembered.delete(oldest);
      return known;
    },
  };
}
