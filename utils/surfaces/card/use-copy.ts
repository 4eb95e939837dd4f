import { useState } from 'react';
import { copyText } from '../../page/hand/copy-text.ts';

export interface Copying {
  result: 'not yet' | 'copied' | 'refused';
  copy(text: string): void;
}

/** Copies text that belongs to a subject, and reports the result for as long as the subject stays the same. */
export function useCopy(subject: string): Copying {
  const [last, setLast] = useState<{ subject: string; result: 'copied' | 'refused' }>();
  return {
    result: last?.subject === subject ? last.result : 'not yet',
    copy(text) {
      copyText(text).then(
        () => setLast({ subject, result: 'copied' }),
        () => setLast({ subject, result: 'refused' }),
      );
    },
  };
}
