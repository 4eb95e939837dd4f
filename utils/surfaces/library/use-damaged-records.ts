import { useCallback, useMemo } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import { useAnswer } from '../asking/use-answer.ts';
import { download } from './download.ts';
import type { useWork } from './use-work.ts';

/**
 * How many records of the store could not be read, and a file of them as they are.
 * @param isLoaded whether the library has read everything: what it could not read is counted then
 */
export function useDamagedRecords({ run }: ReturnType<typeof useWork>, isLoaded: boolean) {
  const question = useMemo(() => async () => (isLoaded ? (await ask('storageState', {})).damaged : 0), [isLoaded]);
  const { awaited } = useAnswer(question);
  const count = awaited.status === 'known' ? awaited.value : 0;

  const save = useCallback(
    () =>
      run(async ({ tell, signal }) => {
        const lines: string[] = [];
        for (let after: number | undefined, isLast = false; !isLast; ) {
          const part = await ask('damagedRecords', after === undefined ? {} : { after });
          if (signal.aborted) return;
          for (const record of part) lines.push(JSON.stringify(record));
          after = part.at(-1)?.number;
          isLast = after === undefined;
          tell({ done: lines.length, total: count });
        }
        const file = new Blob(['[\n', lines.join(',\n'), '\n]\n'], { type: 'application/json' });
        download(file, `recalling-unread-${new Date().toISOString().slice(0, 10)}.json`);
      }),
    [run, count],
  );

  return { count, save };
}
