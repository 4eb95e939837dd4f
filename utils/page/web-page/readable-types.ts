/** Types of documents with text that a script can reach, unlike a PDF in the browser's viewer. */
const readable = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** True if the page of this frame can be read and painted on. */
export const canBeRead = (): boolean => readable.has(document.contentType) && 'highlights' in CSS;
