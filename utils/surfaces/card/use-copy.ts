import { useState } from 'react';
import { copyText } from '../../page/hand/copy-text.ts';

/** Copies what belongs to a subject, and says what came of it for as long as the subject is the same. */
export function useCopy(subject: string) {
  const [last, setLast] = useState<{ subject: string; came: 'copied' | 'refused' }>();
  return {
    came: last?.subject === subject ? last.came : ('not yet' as const),
    copy(text: string): void {
      copyText(text).then(
        () => setLast({ subject, came: 'copied' }),
        () => setLast({ subject, came: 'refused' }),
      );
    },
  };
}
