/** Types of documents with text that a script can reach, unlike a PDF in the browser's viewer. */
const readable = /^text\/|[/+](?:xml|json)$/;

/** True if the page of this frame can be read and painted on. */
export const canBeRead = (): boolean => readable.test(document.contentType) && 'highlights' in CSS;
