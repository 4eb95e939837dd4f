/**
 * Puts text on the clipboard. Called in a user's click. Pages without encryption have no clipboard of their own, so
 * there the browser's copy command is used.
 * @throws Error when the browser refuses
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // A frame may lack the permission that the command does not need.
    }
  }
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  if (!copied) throw new Error('The browser did not copy');
}
