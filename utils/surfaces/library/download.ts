/** Milliseconds for the browser to read a file before its address is revoked. */
const readingTime = 60_000;

/** Offers a file to the reader for saving. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), readingTime);
}

/** Opens a page made here and prints it. */
export function printPage(file: Blob): void {
  const address = URL.createObjectURL(file);
  const opened = window.open(address);
  opened?.addEventListener('load', () => opened.print());
  setTimeout(() => URL.revokeObjectURL(address), readingTime);
}
