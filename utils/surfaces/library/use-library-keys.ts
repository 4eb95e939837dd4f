import { useEffect } from 'react';

/** What the keys do. Must be the same object on every render, or the listener is replaced. */
export interface LibraryKeys {
  search(): void;
  selectAll(): void;
  selectNone(): void;
  trash(): void;
  undo(): void;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && /^(input|textarea|select)$/.test(target.localName);
}

/** The keyboard shortcuts of the library; they don't apply in a field or while a dialog is open. */
export function useLibraryKeys(keys: LibraryKeys): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.isComposing || event.altKey || isTyping(event) || document.querySelector('dialog[open]')) return;
      const isControl = event.ctrlKey || event.metaKey;
      if (!isControl && event.key === '/') keys.search();
      else if (isControl && event.key === 'a') keys.selectAll();
      else if (isControl && !event.shiftKey && event.key === 'z') keys.undo();
      else if (!isControl && event.key === 'Delete') keys.trash();
      else if (!isControl && event.key === 'Escape') keys.selectNone();
      else return;
      event.preventDefault();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keys]);
}
