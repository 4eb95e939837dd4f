/**
 * Copies text to the clipboard. Call it during a user's click. Pages served without encryption have no clipboard API,
 * so the browser's copy command is used there.
 * @throws Error if the browser refuses
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // A frame may lack the permission, which the command does not need.
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
