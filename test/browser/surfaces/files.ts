import { onTestFinished } from 'vitest';

/** Catches the files offered for download, or opened for printing, until the test ends. */
export function catchFiles(): Blob[] {
  const caught: Blob[] = [];
  const { createObjectURL } = URL;
  const { open } = window;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) caught.push(file);
    return createObjectURL.call(URL, file);
  };
  window.open = () => null;
  const keep = (event: Event) => {
    if (event.target instanceof HTMLAnchorElement && event.target.download !== '') event.preventDefault();
  };
  addEventListener('click', keep);
  onTestFinished(() => {
    URL.createObjectURL = createObjectURL;
    window.open = open;
    removeEventListener('click', keep);
  });
  return caught;
}

/** An event of a file dropped on the page, or dragged over it. */
export function drag(type: 'dragover' | 'dragleave' | 'drop', text = ''): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'annotations.jsonld'));
  dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
}
