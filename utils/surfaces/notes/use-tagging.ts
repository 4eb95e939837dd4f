import { useState } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import type { useAttempt } from '../asking/use-attempt.ts';

/**
 * The tagging of annotations.
 * @param attempt how things are done that can fail
 */
export function useTagging(attempt: ReturnType<typeof useAttempt>['attempt']) {
  const [used, setUsed] = useState<readonly string[]>([]);
  return {
    /** The tags of other annotations, the most used first; none before the first `onBegin`. */
    used,
    onBegin(): void {
      // Without suggestions a tag can be typed all the same.
      ask('tagsUsed', {}).then(setUsed, () => undefined);
    },
    onAdd: (id: string, tag: string) => void attempt(() => ask('changeAnnotation', { id, change: { addTags: [tag] } })),
    onRemove: (id: string, tag: string) =>
      void attempt(() => ask('changeAnnotation', { id, change: { removeTags: [tag] } })),
  };
}
