import { useEffect } from 'react';

interface LibraryKeys {
  search(): void;
  all(): void;
  trash(): void;
  undo(): void;
  none(): void;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && /^(input|textarea|select)$/.test(target.localName);
}

/** The keys of the library, wherever the focus is but in a field or in a window over the page. */
export function useLibraryKeys(keys: LibraryKeys): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.isComposing || event.altKey || isTyping(event) || document.querySelector('dialog[open]')) return;
      const isControl = event.ctrlKey || event.metaKey;
      if (!isControl && event.key === '/') keys.search();
      else if (isControl && event.key === 'a') keys.all();
      else if (isControl && !event.shiftKey && event.key === 'z') keys.undo();
      else if (!isControl && event.key === 'Delete') keys.trash();
      else if (!isControl && event.key === 'Escape') keys.none();
      else return;
      event.preventDefault();
    }
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [keys]);
}
