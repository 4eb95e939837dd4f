import { useCallback, useMemo } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { download } from './download.ts';
import type { Work } from './use-work.ts';

export interface DamagedRecords {
  /** Records of the store that can't be read; 0 until everything else has been. */
  count: number;
  /** Saves them to a file, unchanged. */
  save(): Promise<void>;
}

/**
 * Counts the records of the store that could not be read, and saves them to a file unchanged.
 * @param isLoaded whether the library has read everything: only then are they counted
 */
export function useDamagedRecords({ run }: Pick<Work, 'run'>, isLoaded: boolean): DamagedRecords {
  const question = useMemo(() => async () => (isLoaded ? (await ask('storageState', {})).damaged : 0), [isLoaded]);
  const { awaited } = useAnswer(question);
  const count = awaited.status === 'known' ? awaited.value : 0;

  const save = useCallback(
    () =>
      run(async ({ onProgress, signal }) => {
        const lines: string[] = [];
        for (let after: number | undefined, isLast = false; !isLast; ) {
          const part = await ask('damagedRecords', after === undefined ? {} : { after });
          if (signal.aborted) return;
          for (const record of part) lines.push(JSON.stringify(record));
          after = part.at(-1)?.number;
          isLast = after === undefined;
          onProgress({ done: lines.length, total: count });
        }
        const file = new Blob(['[\n', lines.join(',\n'), '\n]\n'], { type: 'application/json' });
        download(file, `recalling-unread-${new Date().toISOString().slice(0, 10)}.json`);
      }),
    [run, count],
  );

  return { count, save };
}
