import { useCallback } from 'react';
import type { BulkChange } from '../../annotations/change.ts';
import { newIdentifier } from '../../annotations/new-identifier.ts';
import { inParts } from '../../ground/in-parts.ts';
import { runBatch } from '../../library/run-batch.ts';
import { ask } from '../../messaging/channels/ask.ts';
import { mostInPart } from '../../messaging/protocol/annotation-requests.ts';
import type { Undo } from './use-undo.ts';
import type { Work } from './use-work.ts';

export interface Bulk {
  change(ids: readonly string[], change: BulkChange): Promise<void>;
  /** Deletes annotations permanently. */
  purge(ids: readonly string[]): Promise<void>;
  /** @param total annotations in the trash */
  emptyTrash(total: number): Promise<void>;
}

/** Changes many annotations at once, in parts, with progress. */
export function useBulk({ run }: Pick<Work, 'run'>, { again }: Pick<Undo, 'again'>): Bulk {
  const change = useCallback(
    async (ids: readonly string[], wanted: BulkChange) => {
      const batch = newIdentifier();
      await run(({ onProgress, signal }) =>
        runBatch(
          inParts(ids, mostInPart),
          (part, number) => ask('changeMany', { batch, part: number, ids: [...part], change: wanted }),
          onProgress,
          signal,
        ),
      );
      again();
    },
    [run, again],
  );

  const purge = useCallback(
    async (ids: readonly string[]) => {
      await run(({ onProgress, signal }) =>
        runBatch(inParts(ids, mostInPart), (part) => ask('purgeAnnotations', { ids: [...part] }), onProgress, signal),
      );
      again();
    },
    [run, again],
  );
  const emptyTrash = useCallback(
    async (total: number) => {
      await run(async ({ onProgress, signal }) => {
        for (let left = total; left > 0 && !signal.aborted; ) {
          ({ left } = await ask('emptyTrash', { all: true }));
          onProgress({ done: total - left, total });
        }
      });
      again();
    },
    [run, again],
  );
  return { change, purge, emptyTrash };
}
