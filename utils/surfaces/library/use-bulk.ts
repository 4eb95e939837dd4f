import { useCallback } from 'react';
import type { BulkChange } from '../../annotations/change.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { inParts } from '../../ground/in-parts.ts';
import { runBatch } from '../../library/run-batch.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { mostInPart } from '../../messaging/protocol/annotation-requests.ts';
import type { useUndo } from './use-undo.ts';
import type { useWork } from './use-work.ts';

/** What can be done to many annotations at once. */
export function useBulk({ run }: ReturnType<typeof useWork>, { again }: ReturnType<typeof useUndo>) {
  const change = useCallback(
    async (ids: readonly string[], wanted: BulkChange) => {
      const batch = newIdentifier();
      await run(({ tell, signal }) =>
        runBatch(
          inParts(ids, mostInPart),
          (part, number) => ask('changeMany', { batch, part: number, ids: [...part], change: wanted }),
          tell,
          signal,
        ),
      );
      again();
    },
    [run, again],
  );

  /** Takes annotations out for good. */
  const purge = useCallback(
    async (ids: readonly string[]) => {
      await run(({ tell, signal }) =>
        runBatch(inParts(ids, mostInPart), (part) => ask('purgeAnnotations', { ids: [...part] }), tell, signal),
      );
      again();
    },
    [run, again],
  );
  /** @param total annotations in the trash */
  const emptyTrash = useCallback(
    async (total: number) => {
      await run(async ({ tell, signal }) => {
        for (let left = total; left > 0 && !signal.aborted; ) {
          ({ left } = await ask('emptyTrash', { all: true }));
          tell({ done: total - left, total });
        }
      });
      again();
    },
    [run, again],
  );
  return { change, purge, emptyTrash };
}
