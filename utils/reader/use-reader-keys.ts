import { useEffect } from 'react';

/** Keys of the reader: Ctrl+F (⌘F on a Mac) finds words in the document's own text, in place of the browser's search. */
export function useReaderKeys(find: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const isFind = event.code === 'KeyF' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isFind || !event.isTrusted) return;
      event.preventDefault();
      find();
    }
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, [find]);
}
