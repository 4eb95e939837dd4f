import { useState } from 'react';
import { ask } from '../../messaging/channels/ask.ts';
import type { Attempt } from '../asking/use-attempt.ts';

export interface TagActions {
  /** The tags of other annotations, most used first; none before the first `onBegin`. */
  used: readonly string[];
  /** The reader is about to type a tag. */
  onBegin(): void;
  onAdd(id: string, tag: string): void;
  onRemove(id: string, tag: string): void;
}

/** Adds and removes the tags of annotations, and loads suggestions when the reader is about to type one. */
export function useTagging(attempt: Attempt): TagActions {
  const [used, setUsed] = useState<readonly string[]>([]);
  return {
    used,
    onBegin() {
      // A tag can be typed without suggestions, too.
      ask('tagsUsed', {}).then(setUsed, () => undefined);
    },
    onAdd: (id, tag) => void attempt(() => ask('changeAnnotation', { id, change: { addTags: [tag] } })),
    onRemove: (id, tag) => void attempt(() => ask('changeAnnotation', { id, change: { removeTags: [tag] } })),
  };
}
