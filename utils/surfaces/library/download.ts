/** Offers a file to the reader to keep. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file in its own time; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Opens a page that was made here and prints it. */
export function printPage(file: Blob): void {
  const address = URL.createObjectURL(file);
  const opened = window.open(address);
  opened?.addEventListener('load', () => opened.print());
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
