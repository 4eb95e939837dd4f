import { useCallback, useState } from 'react';
import type { Bulk } from './use-bulk.ts';
import type { ListSelection } from './use-selection.ts';

/** What is deleted permanently once the reader confirms: some annotations, or the whole trash. */
export type Purge = readonly string[] | 'all';

export interface Deletion {
  /** Moves what is selected, or else the active annotation, to the trash; in the trash, asks to purge it. */
  remove(): void;
  /** Asks the reader to confirm. */
  askToPurge(purge: Purge): void;
  /** Waits for the reader's confirmation. */
  pending: Purge | undefined;
  confirm(): void;
  cancel(): void;
}

/**
 * Deletes annotations: to the trash first, and from there permanently, once the reader has confirmed it.
 * @param isTrash whether the trash is shown
 * @param inTrash annotations in the trash
 */
export function useDeletion(
  { chosen, active }: Pick<ListSelection, 'chosen' | 'active'>,
  { change, purge, emptyTrash }: Bulk,
  isTrash: boolean,
  inTrash: number,
): Deletion {
  const [pending, setPending] = useState<Purge>();
  const remove = useCallback(() => {
    const ids = chosen.size > 0 ? [...chosen] : active === undefined ? [] : [active];
    if (ids.length === 0) return;
    if (isTrash) setPending(ids);
    else void change(ids, { trash: true });
  }, [chosen, active, isTrash, change]);
  return {
    remove,
    askToPurge: setPending,
    pending,
    confirm() {
      setPending(undefined);
      if (pending) void (pending === 'all' ? emptyTrash(inTrash) : purge(pending));
    },
    cancel: () => setPending(undefined),
  };
}
